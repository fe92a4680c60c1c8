package de.verzahnt.intake.report.web;

import de.verzahnt.intake.report.batch.BatchOrder.Mode;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.problem.FieldError;
import java.util.List;

/** The parameter {@code mode}. */
public final class BatchMode {
    private BatchMode() {}

    /** What it says; ends as 400 when it says something else. */
    public static Mode read(String value) {
        return switch (value) {
            case "all" -> Mode.ALL;
            case "partial" -> Mode.PARTIAL;
            default -> throw new InvalidRequest(List.of(new FieldError("mode", value, Message.of("intake.mode"))));
        };
    }
}
