package de.verzahnt.local.sample;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** A CSV of the sample, whole or the rows of one organisation. */
record SampleFile(List<String> header, List<CSVRecord> rows) {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    static SampleFile read(Path file) {
        try (var reader = Files.newBufferedReader(file);
                var parser = FORMAT.parse(reader)) {
            return new SampleFile(parser.getHeaderNames(), parser.getRecords());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The rows apart by the value of a column, in the order of the file. */
    Map<String, SampleFile> by(String column) {
        return rows.stream()
                .collect(Collectors.groupingBy(row -> row.get(column), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        part -> new SampleFile(header, part.getValue()),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    int size() {
        return rows.size();
    }

    String text() {
        var text = new StringWriter();
        try (var printer = new CSVPrinter(text, CSVFormat.DEFAULT)) {
            printer.printRecord(header);
            printer.printRecords(rows);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return text.toString();
    }
}
