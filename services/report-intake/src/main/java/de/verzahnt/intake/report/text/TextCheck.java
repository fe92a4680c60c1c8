package de.verzahnt.intake.report.text;

import de.verzahnt.characters.Characters;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.problem.PersonalDataErrors;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * Rules of free text: length, something to see, no control characters, nothing a spreadsheet would run, no personal data.
 * Accepted text is stripped and in Unicode form NFC, so that the same words are the same text.
 */
public final class TextCheck {
    private TextCheck() {}

    /** A text of one line that must be there; empty when it is missing. */
    public static String line(String field, @Nullable String value, int max, Errors errors) {
        return required(field, value, max, false, errors);
    }

    /** A text of several lines that must be there; empty when it is missing. */
    public static String text(String field, @Nullable String value, int max, Errors errors) {
        return required(field, value, max, true, errors);
    }

    /** A text of several lines that may be missing; empty when it is. */
    public static String paragraph(String field, @Nullable String value, int max, Errors errors) {
        return check(field, clean(value), max, true, errors);
    }

    private static String required(String field, @Nullable String value, int max, boolean lineBreaks, Errors errors) {
        String text = clean(value);
        if (text.isEmpty()) {
            errors.add(field, value, Message.of("intake.text", max));
            return "";
        }
        return check(field, text, max, lineBreaks, errors);
    }

    private static String check(String field, String text, int max, boolean lineBreaks, Errors errors) {
        if (text.codePointCount(0, text.length()) > max) {
            errors.add(field, text, Message.of("intake.at-most", max));
        }
        if (Characters.firstForbidden(text, lineBreaks).isPresent()) {
            String found = Characters.firstForbidden(text, lineBreaks).orElseThrow();
            errors.add(field, found, Message.of("intake.no-control-characters"));
        }
        if (Characters.startsLikeFormula(text)) {
            errors.add(field, text, Message.of("intake.no-formula"));
        }
        errors.addAll(PersonalDataErrors.in(field, text));
        return text;
    }

    private static String clean(@Nullable String value) {
        return value == null || Characters.areInvisible(value)
                ? ""
                : Normalizer.normalize(value.strip(), Normalizer.Form.NFC);
    }
}
