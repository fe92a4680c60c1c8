package de.verzahnt.intake.check;

import de.verzahnt.intake.report.text.Errors;
import de.verzahnt.messages.Message;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Codes and keys against the reference data; compared exactly, upper case included. */
final class CodeCheck {
    private static final int MOST = 60;

    private final Errors errors;

    CodeCheck(Errors errors) {
        this.errors = errors;
    }

    /** A code that must be there; empty when refused. */
    String one(String field, @Nullable String value, Predicate<String> known, Message list) {
        String code = value == null ? "" : value.strip();
        if (!known.test(code)) {
            errors.add(field, value, list);
            return "";
        }
        return code;
    }

    /** A code that may be missing. */
    @Nullable
    String optional(String field, @Nullable String value, Predicate<String> known, Message list) {
        return value == null || value.isBlank() ? null : one(field, value, known, list);
    }

    /** Several codes in the order given, each once. */
    List<String> many(String field, @Nullable List<@Nullable String> values, Predicate<String> known, Message list) {
        if (values == null) {
            return List.of();
        }
        if (values.size() > MOST) {
            errors.add(field, values.size() + "", Message.of("offering.at-most-entries", MOST));
            return List.of();
        }
        Set<String> codes = new LinkedHashSet<>();
        for (int i = 0; i < values.size(); i++) {
            codes.add(one(field + "[" + i + "]", values.get(i), known, list));
        }
        return new ArrayList<>(codes);
    }

    /** A code of a list that is shipped. */
    static Message codeOf(String list) {
        return Message.of("offering.code-of", list);
    }
}
