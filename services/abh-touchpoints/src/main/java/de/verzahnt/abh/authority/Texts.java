package de.verzahnt.abh.authority;

import de.verzahnt.starter.guard.PersonalDataGuard;
import de.verzahnt.starter.problem.FieldError;
import de.verzahnt.starter.problem.InvalidReport;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Texts of a report: of a length, without control characters, naming no person, no formula: what is reported may be saved
 * as a table by whoever reads it.
 */
public final class Texts {

    private static final int LONGEST = 500;

    private Texts() {}

    /** The reason of a withdrawal; ends as 422 when it is missing or wrong. */
    public static String demandReason(@Nullable String reason) {
        List<FieldError> errors = check("reason", reason, LONGEST);
        if (!errors.isEmpty() || reason == null) {
            throw new InvalidReport(errors);
        }
        return reason.strip();
    }

    /** What is wrong with a text that must be there. */
    public static List<FieldError> check(String field, @Nullable String text, int longest) {
        List<FieldError> errors = new ArrayList<>();
        if (text == null || Characters.areInvisible(text) || text.length() > longest) {
            errors.add(new FieldError(
                    field, text, "Text von 1 bis " + longest + " Zeichen", "text of 1 to " + longest + " characters"));
        }
        if (text != null && Characters.firstForbidden(text, true).isPresent()) {
            errors.add(new FieldError(field, null, "ein Text ohne Steuerzeichen", "a text without control characters"));
        }
        if (text != null && Characters.startsLikeFormula(text.strip())) {
            errors.add(new FieldError(
                    field,
                    text,
                    "kein Text, der mit =, +, - oder @ beginnt (eine Tabellenkalkulation würde ihn ausführen)",
                    "no text that begins with =, +, - or @ (a spreadsheet would run it)"));
        }
        errors.addAll(PersonalDataGuard.errors(field, text));
        return errors;
    }
}
