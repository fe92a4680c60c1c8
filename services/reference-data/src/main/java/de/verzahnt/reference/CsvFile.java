package de.verzahnt.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table that ships with a module (RFC 4180, UTF-8, with a header), read whole; blank lines are left out. A row that does
 * not fit the header, a column that stands twice and an open quote are bugs and stop the start.
 */
public final class CsvFile {

    private final String file;
    private final List<CsvRow> rows = new ArrayList<>();
    private List<String> header = List.of();

    private CsvFile(String file) {
        this.file = file;
    }

    static List<CsvRow> ofClasspath(String file) {
        return parse(file, text(CsvFile.class, "/reference-data/" + file));
    }

    /** The rows of a file in the module of this class; {@code path} names it in complaints. */
    public static List<CsvRow> shipped(Class<?> module, String path) {
        return parse(path, text(module, path));
    }

    /** The rows of such a text; {@code file} names it in complaints. */
    public static List<CsvRow> parse(String file, String text) {
        CsvFile table = new CsvFile(file);
        table.read(text);
        if (table.header.isEmpty()) {
            throw new IllegalStateException(file + ": empty (expected: a header)");
        }
        return List.copyOf(table.rows);
    }

    private static String text(Class<?> module, String path) {
        try (InputStream in = module.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("classpath: " + path + " (expected: a file)");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String text) {
        try (CSVParser parser = CSVParser.parse(new StringReader(text), CSVFormat.RFC4180)) {
            Iterator<CSVRecord> records = parser.iterator();
            for (Optional<CsvLine> line = next(parser, records); line.isPresent(); line = next(parser, records)) {
                line.filter(one -> !one.isBlank()).ifPresent(this::take);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<CsvLine> next(CSVParser parser, Iterator<CSVRecord> records) {
        int number = Math.toIntExact(parser.getCurrentLineNumber() + 1);
        try {
            return records.hasNext()
                    ? Optional.of(new CsvLine(number, records.next().toList()))
                    : Optional.empty();
        } catch (UncheckedIOException e) {
            throw new IllegalStateException(
                    "%s line %d: not readable (expected: around a cell an opening and a closing quote)"
                            .formatted(file, number),
                    e);
        }
    }

    private void take(CsvLine line) {
        if (header.isEmpty()) {
            Set<String> seen = new HashSet<>();
            line.cells().stream().filter(column -> !seen.add(column)).forEach(column -> {
                throw new IllegalStateException(file + ": column " + column + " (expected: each column once)");
            });
            header = line.cells();
        } else {
            rows.add(row(line));
        }
    }

    private CsvRow row(CsvLine line) {
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

    /** One row and the number of the physical line it starts on, from 1. */
    private record CsvLine(int number, List<String> cells) {

        boolean isBlank() {
            return cells.size() == 1 && cells.get(0).isBlank();
        }
    }
}
