package de.verzahnt.benchmark.decisions;

import de.verzahnt.events.FindingClass;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The table {@code decisions/verdicts.csv}: which answer says what of the pair that was asked about. */
record Verdicts(List<Row> rows) {

    /** What people say when two offerings are nothing to each other; the reader of labels knows it. */
    static final String NONE = "NONE";

    private static final String FILE = "/decisions/verdicts.csv";
    private static final String ANY = "any";
    private static final String AS_ASKED = "AS_ASKED";
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    /**
     * One row.
     *
     * @param asked class of the case, or any
     * @param answer an outcome, or why the finding ended
     * @param reason why it was dismissed, else empty
     * @param label class of the pair, AS_ASKED, or empty when the answer says nothing of it
     */
    record Row(String asked, String answer, String reason, String label) {
        private boolean fits(FindingClass about, String given, String why) {
            return (asked.equals(ANY) || asked.equals(about.name())) && answer.equals(given) && reason.equals(why);
        }
    }

    Verdicts {
        rows = List.copyOf(rows);
    }

    static Verdicts load() {
        var in = Objects.requireNonNull(Verdicts.class.getResourceAsStream(FILE), FILE);
        try (var reader = new InputStreamReader(in, StandardCharsets.UTF_8);
                var table = FORMAT.parse(reader)) {
            return new Verdicts(table.stream().map(Verdicts::row).toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Row row(CSVRecord cells) {
        return new Row(cells.get("asked"), cells.get("answer"), cells.get("reason"), cells.get("label"));
    }

    /** The label of a pair that a case of this class asked about; empty when the answer says nothing of it. */
    Optional<String> label(FindingClass asked, Enum<?> answer, @Nullable Enum<?> reason) {
        String why = reason == null ? "" : reason.name();
        return rows.stream()
                .filter(row -> row.fits(asked, answer.name(), why))
                .map(Row::label)
                .filter(label -> !label.isEmpty())
                .map(label -> label.equals(AS_ASKED) ? asked.name() : label)
                .findFirst();
    }
}
