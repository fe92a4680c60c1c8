package de.verzahnt.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A reference file with a header (RFC 4180, UTF-8), read whole; a row that does not fit the header is refused. */
final class CsvFile {
    private CsvFile() {}

    static List<CsvRow> ofClasspath(String file) {
        String path = "/reference-data/" + file;
        try (InputStream in = CsvFile.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("classpath: " + path + " (expected: a file)");
            }
            return parse(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<CsvRow> parse(String file, String text) {
        List<CsvRecords.Line> lines = CsvRecords.split(file, text);
        if (lines.isEmpty()) {
            throw new IllegalStateException(file + ": empty (expected: a header)");
        }
        List<String> header = lines.get(0).cells();
        List<CsvRow> rows = new ArrayList<>();
        for (CsvRecords.Line line : lines.subList(1, lines.size())) {
            rows.add(row(file, header, line));
        }
        return List.copyOf(rows);
    }

    private static CsvRow row(String file, List<String> header, CsvRecords.Line line) {
        if (line.cells().size() != header.size()) {
            throw new IllegalStateException("%s line %d: %d cells (expected: %d as in the header)"
                    .formatted(file, line.number(), line.cells().size(), header.size()));
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            cells.put(header.get(i), line.cells().get(i));
        }
        return new CsvRow(file, line.number(), cells);
    }
}
