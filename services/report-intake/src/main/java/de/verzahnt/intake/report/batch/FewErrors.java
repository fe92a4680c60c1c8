package de.verzahnt.intake.report.batch;

import de.verzahnt.messages.Message;
import de.verzahnt.starter.problem.FieldError;
import java.util.ArrayList;
import java.util.List;

/**
 * Bounds what one answer lists: a row has its first errors and their number, and when a batch has very many the rows that
 * follow have one each. One instance a batch.
 */
public final class FewErrors {

    /** Errors of one row that are listed. */
    public static final int MOST_OF_ROW = 50;

    /** Errors of one batch that are listed in full. */
    public static final int MOST_OF_BATCH = 10_000;

    private int listed;

    /** The errors of the next row as they are listed. */
    public List<FieldError> of(List<FieldError> errors) {
        List<FieldError> few = few(errors, listed < MOST_OF_BATCH ? MOST_OF_ROW : 1);
        listed += few.size();
        return few;
    }

    /** The errors of any row. */
    static List<FieldError> few(List<FieldError> errors) {
        return few(errors, MOST_OF_ROW);
    }

    private static List<FieldError> few(List<FieldError> errors, int most) {
        // One more tells of the rest; a list that was cut already keeps its last, which tells of its own.
        if (errors.size() <= most + 1) {
            return List.copyOf(errors);
        }
        List<FieldError> few = new ArrayList<>(errors.subList(0, most));
        few.add(new FieldError("", Integer.toString(errors.size()), Message.of("intake.more-errors", most)));
        return List.copyOf(few);
    }
}
