package de.verzahnt.intake.table;

import de.verzahnt.intake.report.batch.Correction;
import de.verzahnt.intake.report.batch.Correction.Kind;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.problem.FieldError;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is found out about the cells of one row: how each was understood, and what nobody could. */
final class CellNotes {
    private final ColumnPlan plan;
    private final List<Correction> corrections = new ArrayList<>();
    private final List<FieldError> errors = new ArrayList<>();

    CellNotes(ColumnPlan plan) {
        this.plan = plan;
    }

    /** Notes a change; the same text is none. */
    void changed(String column, String from, @Nullable String to, Kind kind, String reason, Object... arguments) {
        if (!from.equals(to)) {
            String written = from.isEmpty() ? null : from;
            Message because = Message.of("table." + reason, arguments);
            corrections.add(new Correction(plan.headerOf(column), written, to, kind, because));
        }
    }

    void wrong(String column, @Nullable String value, String expected, Object... arguments) {
        errors.add(new FieldError(plan.headerOf(column), value, Message.of("table." + expected, arguments)));
    }

    /** Takes back what was wrong with a column that has got its value elsewhere. */
    void forgive(String column) {
        errors.removeIf(error -> error.field().equals(plan.headerOf(column)));
    }

    boolean isWrong(String column) {
        return errors.stream().anyMatch(error -> error.field().equals(plan.headerOf(column)));
    }

    List<Correction> corrections() {
        return corrections;
    }

    List<FieldError> errors() {
        return errors;
    }
}
