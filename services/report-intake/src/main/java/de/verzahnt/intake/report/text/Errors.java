package de.verzahnt.intake.report.text;

import de.verzahnt.messages.Message;
import de.verzahnt.starter.problem.FieldError;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects all errors of one report. */
public final class Errors {
    private final List<FieldError> found = new ArrayList<>();

    /** Notes one error; the words complete "expected: …". */
    public void add(String field, @Nullable String value, Message expected) {
        found.add(new FieldError(field, value, expected));
    }

    /** Takes over errors found elsewhere. */
    public void addAll(List<FieldError> others) {
        found.addAll(others);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Everything found so far, in the order of finding. */
    public List<FieldError> list() {
        return List.copyOf(found);
    }
}
