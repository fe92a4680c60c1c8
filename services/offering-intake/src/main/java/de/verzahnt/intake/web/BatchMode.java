package de.verzahnt.intake.web;

import de.verzahnt.intake.batch.BatchOrder.Mode;
import de.verzahnt.starter.problem.FieldError;
import java.util.List;

/** The parameter {@code mode}. */
final class BatchMode {
    private BatchMode() {}

    static Mode read(String value) {
        return switch (value) {
            case "all" -> Mode.ALL;
            case "partial" -> Mode.PARTIAL;
            default ->
                throw Refusals.badRequest(List.of(new FieldError("mode", value, "all oder partial", "all or partial")));
        };
    }
}
