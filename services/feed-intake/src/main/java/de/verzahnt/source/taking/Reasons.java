package de.verzahnt.source.taking;

import de.verzahnt.intake.report.batch.BatchItem;
import de.verzahnt.intake.report.batch.BatchRow;
import de.verzahnt.intake.report.batch.BatchRow.Outcome;
import de.verzahnt.intake.table.Column;
import de.verzahnt.intake.table.OfferingTable;
import de.verzahnt.messages.Message;
import de.verzahnt.source.store.LastFetch.Reason;
import de.verzahnt.source.store.Told;
import de.verzahnt.starter.problem.FieldError;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Why rows were not taken as they are, grouped: "40 Zeilen ohne Ort". No value of a row is in it. */
final class Reasons {
    private static final Set<String> NAMED = Set.of("districts", "field", "format", "title", "activity_id");
    private static final int MOST = 20;

    private final Map<String, String> columns;
    private final Map<Key, Integer> counts = new LinkedHashMap<>();

    /** Errors speak the language of the table they come from. */
    Reasons(OfferingTable table) {
        this.columns = table.plan().columns().stream()
                .filter(column -> column.column() != null)
                .collect(Collectors.toMap(
                        Column::header, column -> String.valueOf(column.column()), (first, second) -> first));
    }

    /** What is told alike. */
    private record Key(String code, String field, Message expectation) {

        Message told(int rows) {
            Message shown = Message.of(rows == 1 ? "source.rows.one" : "source.rows.many", rows);
            return Message.of("source.reason." + code, shown, field, expectation);
        }
    }

    private static final Message NOTHING = Message.of("source.nothing");

    /** Refused rows, each counted once for each of its reasons. */
    Reasons refused(List<BatchRow> rows) {
        rows.stream()
                .filter(row -> row.outcome() == Outcome.REFUSED)
                .forEach(row -> row.errors().stream().map(this::key).distinct().forEach(key -> add(key, 1)));
        return this;
    }

    /** Rows in which something was told of persons, which is masked now. */
    Reasons masked(List<? extends BatchItem<?>> items) {
        long masked = items.stream()
                .filter(item -> item.corrections().stream()
                        .anyMatch(one -> one.because().code().equals("table.masked")))
                .count();
        return add(new Key("masked", "", NOTHING), (int) masked);
    }

    /** Rows whose offering people keep themselves. */
    Reasons byHand(int rows) {
        return add(new Key("by-hand", "", NOTHING), rows);
    }

    /** The most frequent first. */
    List<Reason> list() {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Key, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(MOST)
                .map(entry ->
                        new Reason(entry.getValue(), Told.of(entry.getKey().told(entry.getValue()))))
                .toList();
    }

    private Reasons add(Key key, int rows) {
        if (rows > 0) {
            counts.merge(key, rows, Integer::sum);
        }
        return this;
    }

    private Key key(FieldError error) {
        String field = error.field().replaceAll("\\[\\d+]$", "");
        String column = columns.getOrDefault(field, field);
        if (error.expectation().code().equals("table.one-district")) {
            return new Key("unclear", "", NOTHING);
        }
        return NAMED.contains(column)
                ? new Key(column.replace("activity_id", "id"), "", NOTHING)
                : new Key("other", field, error.expectation());
    }
}
