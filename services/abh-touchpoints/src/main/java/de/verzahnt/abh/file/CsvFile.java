package de.verzahnt.abh.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.jspecify.annotations.Nullable;

/** Reads an uploaded CSV file: comma or semicolon, header line, UTF-8 or Windows-1252. */
public final class CsvFile {

    private static final int MOST_ROWS = 20_000;

    private CsvFile() {}

    /** Its rows, or why it cannot be read as a file of these columns. */
    public static CsvReading read(byte @Nullable [] bytes, Set<String> required, Set<String> allowed) {
        FileText file = FileText.of(bytes == null ? new byte[0] : bytes);
        if (file instanceof FileText.NoText none) {
            return new CsvReading.Unreadable(none.error());
        }
        return read(((FileText.Text) file).text(), required, allowed);
    }

    private static CsvReading read(String text, Set<String> required, Set<String> allowed) {
        if (text.isBlank()) {
            return CsvReading.unreadable(1, "eine Datei mit Kopfzeile", "a file with a header line");
        }
        CsvStart start = CsvStart.of(text);
        try (CSVParser parser = CSVParser.parse(start.rest(), format(start.separator()))) {
            return columns(parser, required, allowed, new LineStarts(start));
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException malformed) {
            return CsvReading.unreadable(
                    1,
                    "gültiges CSV; jede Spalte einmal, Anführungszeichen geschlossen",
                    "valid CSV; each column once, quotes closed");
        }
    }

    private static CsvReading columns(CSVParser parser, Set<String> required, Set<String> allowed, LineStarts starts) {
        List<String> names = new ArrayList<>(parser.getHeaderNames());
        while (!names.isEmpty() && names.get(names.size() - 1).isEmpty()) {
            names.remove(names.size() - 1); // empty columns at the end are none
        }
        Set<String> found = new TreeSet<>(names);
        Set<String> missing = new TreeSet<>(required);
        missing.removeAll(found);
        Set<String> unknown = new TreeSet<>(found);
        unknown.removeAll(allowed);
        if (missing.isEmpty() && unknown.isEmpty()) {
            return lines(parser, names.size(), starts);
        }
        return CsvReading.unreadable(
                1,
                "Spalten " + String.join(", ", allowed) + "; fehlend: " + missing + ", unbekannt: " + unknown,
                "columns " + String.join(", ", allowed) + "; missing: " + missing + ", unknown: " + unknown);
    }

    private static CsvReading lines(CSVParser parser, int columns, LineStarts starts) {
        List<CsvLine> lines = new ArrayList<>();
        for (CSVRecord record : parser) {
            int line = starts.of(record.getCharacterPosition());
            if (record.size() == 1 && record.get(0).isBlank()) {
                continue; // an empty line; skipped here, since the parser would lose count of the lines
            }
            if (record.size() < columns || record.stream().skip(columns).anyMatch(cell -> !cell.isBlank())) {
                return CsvReading.unreadable(line, columns + " Spalten", columns + " columns");
            }
            if (lines.size() >= MOST_ROWS) {
                return CsvReading.unreadable(
                        line, "höchstens " + MOST_ROWS + " Zeilen", "at most " + MOST_ROWS + " rows");
            }
            lines.add(new CsvLine(line, record.toMap()));
        }
        return new CsvReading.Lines(lines);
    }

    private static CSVFormat format(char delimiter) {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(false)
                .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_EMPTY)
                .setIgnoreSurroundingSpaces(true)
                .setTrim(true)
                .setAllowMissingColumnNames(true)
                .get();
    }
}
