package de.verzahnt.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Rows of a decision table as the README shows them. */
final class TableRows {
    private TableRows() {}

    static List<String> of(String file) throws IOException {
        return Files.readAllLines(Path.of("src/main/resources/case-rules", file)).stream()
                .skip(1)
                .map(TableRows::asTableRow)
                .toList();
    }

    private static String asTableRow(String row) {
        return Arrays.stream(row.split(",", -1))
                .map(cell -> cell.equals("*") ? "any" : cell.replace("|", ", "))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }
}
