package de.verzahnt.rules;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Rows of the lists among the test resources. */
public final class CsvRows {
    private CsvRows() {}

    /** All rows below the header of {@code /name.csv}. */
    public static List<CSVRecord> of(String name) {
        String path = "/" + name + ".csv";
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(CsvRows.class.getResourceAsStream(path), path), StandardCharsets.UTF_8)) {
            return CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(in)
                    .getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
