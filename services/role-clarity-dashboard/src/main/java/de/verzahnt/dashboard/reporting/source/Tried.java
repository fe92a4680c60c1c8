package de.verzahnt.dashboard.reporting.source;

import de.verzahnt.dashboard.remote.Reply;
import de.verzahnt.starter.problem.FieldError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the hub would make of a source; nothing is kept.
 *
 * @param rows the first ten
 */
record Tried(
        String outcome,
        Told sentence,
        Told detail,
        @Nullable String recognisedKind,
        int read,
        int refused,
        List<Told.Reason> reasons,
        List<Told> notices,
        List<Row> rows) {

    /** Whether rows were read. */
    public boolean isRead() {
        return outcome.equals("TAKEN");
    }

    /** One row as the hub understands it. */
    record Row(String place, List<Value> values, @Nullable List<Reply.PlaceError> errors) {

        /** Its title; its place when it has none. */
        public String title() {
            return values.stream()
                    .filter(value -> value.field().equals("title"))
                    .map(Value::value)
                    .findFirst()
                    .orElse(place);
        }

        /** Why it would be refused; none when it would be taken. */
        public List<FieldError> refusals() {
            return errors == null
                    ? List.of()
                    : errors.stream().map(Reply.PlaceError::asError).toList();
        }
    }

    /** A value, and who set it: SOURCE, CATEGORY, WORDS, DEFAULT, HAND, HUB. */
    record Value(String field, String value, String setBy, String because, String becauseEn) {

        /** The reason in both languages. */
        public Told reason() {
            return new Told(because, becauseEn);
        }
    }
}
