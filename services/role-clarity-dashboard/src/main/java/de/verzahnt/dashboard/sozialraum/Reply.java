package de.verzahnt.dashboard.sozialraum;

import de.verzahnt.starter.problem.FieldError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the gateway answered. */
sealed interface Reply<T> {

    /** It did as asked. */
    record Done<T>(T value) implements Reply<T> {}

    /** It refused, with reasons in both languages. */
    record Refused<T>(int status, Problem problem) implements Reply<T> {

        boolean overtaken() {
            return status == 412;
        }
    }

    /** A refusal as it is written (RFC 9457). */
    record Problem(
            @Nullable String detail,
            @Nullable String detailEn,
            @Nullable List<FieldError> errors) {

        List<FieldError> all() {
            return errors == null ? List.of() : errors;
        }
    }
}
