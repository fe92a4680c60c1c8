package de.verzahnt.dashboard.sample;

import de.verzahnt.events.Channel;
import de.verzahnt.events.Provenance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** One row of a file of the example. */
record SampleRow(CSVRecord cells) {

    static final Instant REPORTED_AT = Instant.parse("2026-11-02T08:00:00Z");
    private static final Path FOLDER = Path.of("..", "..", "infra", "sample-data");

    static List<SampleRow> of(String file) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser rows = CSVParser.parse(FOLDER.resolve(file), StandardCharsets.UTF_8, format)) {
            return rows.stream().map(SampleRow::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String column) {
        return cells.get(column).strip();
    }

    @Nullable
    String optional(String column) {
        String text = text(column);
        return text.isEmpty() ? null : text;
    }

    List<String> list(String column) {
        String text = text(column);
        return text.isEmpty() ? List.of() : List.of(text.split("\\s*;\\s*"));
    }

    @Nullable
    LocalDate date(String column) {
        String text = optional(column);
        return text == null ? null : LocalDate.parse(text);
    }

    @Nullable
    Integer number(String column) {
        String text = optional(column);
        return text == null ? null : Integer.valueOf(text);
    }

    static Provenance provenance(String organisation) {
        return Provenance.newBuilder()
                .setReportedAt(REPORTED_AT)
                .setReportedBy(organisation)
                .setSourceSystem("verzahnt-sample")
                .setChannel(Channel.UNKNOWN)
                .build();
    }
}
