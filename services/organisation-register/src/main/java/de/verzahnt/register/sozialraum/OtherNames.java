package de.verzahnt.register.sozialraum;

import de.verzahnt.intake.report.text.Errors;
import de.verzahnt.intake.report.text.TextCheck;
import de.verzahnt.messages.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what else people call a Sozialraum: few, short, each once, and none a person. */
record OtherNames(String name, Errors errors) {
    private static final int MOST = 30;

    List<String> read(@Nullable List<@Nullable String> given) {
        List<@Nullable String> all = given == null ? List.of() : given;
        if (all.size() > MOST) {
            errors.add("otherNames", all.size() + "", Message.of("register.names", MOST));
            return List.of();
        }
        Set<String> seen = new HashSet<>(Set.of(folded(name)));
        List<String> names = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            names.add(one("otherNames[" + i + "]", all.get(i), seen));
        }
        return names;
    }

    private String one(String field, @Nullable String given, Set<String> seen) {
        String text = TextCheck.line(field, given, SozialraumCheck.LONGEST_NAME, errors);
        if (text.contains(";")) {
            errors.add(field, text, Message.of("register.no-semicolon"));
        } else if (!text.isEmpty() && !seen.add(folded(text))) {
            errors.add(field, text, Message.of("register.name-once"));
        }
        return text;
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.GERMAN);
    }
}
