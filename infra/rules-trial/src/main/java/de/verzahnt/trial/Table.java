package de.verzahnt.trial;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** A CSV file (UTF-8, header, comma). What cannot be read as one is a complaint, never an exception. */
final class Table {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Table() {}

    static List<Row> read(Path file, List<String> needed, Complaints complaints) {
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            in.mark(1);
            if (in.read() != BYTE_ORDER_MARK) {
                in.reset();
            }
            return rows(file, in, needed, complaints);
        } catch (NoSuchFileException e) {
            complaints.error(file.toString(), "Datei", "", "eine vorhandene Datei", "an existing file");
        } catch (MalformedInputException | CSVException e) {
            complaints.error(file.toString(), "Datei", "", "CSV in UTF-8", "CSV in UTF-8");
        } catch (IOException | UncheckedIOException e) {
            complaints.error(file.toString(), "Datei", "", "eine lesbare CSV-Datei", "a readable CSV file");
        }
        return List.of();
    }

    private static List<Row> rows(Path file, Reader in, List<String> needed, Complaints complaints) throws IOException {
        try (CSVParser parser = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .setAllowMissingColumnNames(true)
                .get()
                .parse(in)) {
            List<String> header = parser.getHeaderNames();
            List<String> missing =
                    needed.stream().filter(name -> !header.contains(name)).toList();
            missing.forEach(name ->
                    complaints.error(file.toString(), name, "", "diese Spalte in der Kopfzeile", "this column"));
            List<Row> rows = new ArrayList<>();
            if (missing.isEmpty()) {
                parser.forEach(record -> rows.add(new Row(file, record, complaints)));
            }
            return rows;
        }
    }
}
