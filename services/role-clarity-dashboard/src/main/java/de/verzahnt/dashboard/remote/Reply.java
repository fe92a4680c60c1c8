package de.verzahnt.dashboard.remote;

import de.verzahnt.messages.Message;
import de.verzahnt.starter.problem.FieldError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a service answered. */
public sealed interface Reply<T> {

    /** It did as asked. */
    record Done<T>(T value) implements Reply<T> {}

    /** It refused, with reasons in both languages. */
    record Refused<T>(int status, Problem problem) implements Reply<T> {

        /** Whether another state stands there than the one that was named. */
        public boolean overtaken() {
            return status == 412;
        }
    }

    /** A refusal as it is written (RFC 9457). */
    record Problem(
            @Nullable String detail,
            @Nullable String detailEn,
            @Nullable List<PlaceError> errors) {

        /** All places that are wrong; none when it is about the whole. */
        public List<PlaceError> all() {
            return errors == null ? List.of() : errors;
        }
    }

    /** One place that is wrong, as it is written. */
    record PlaceError(String field, @Nullable String value, String expected, String expectedEn) {

        /** The same as an error of a page. */
        public FieldError asError() {
            return new FieldError(field, value, relayed(expected, expectedEn));
        }
    }

    /** Words of the gateway, which come in both languages. */
    static Message relayed(@Nullable String german, @Nullable String english) {
        return Message.of("problem.told", german, english);
    }
}
