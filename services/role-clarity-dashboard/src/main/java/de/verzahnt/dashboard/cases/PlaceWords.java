package de.verzahnt.dashboard.cases;

import de.verzahnt.dashboard.shell.Labels;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Where both are, as one would say it; nothing where it would be a list of many places. */
@Component
class PlaceWords {

    private static final int MOST = 2;

    private final MessageSource messages;
    private final Labels labels;

    PlaceWords(MessageSource messages, Labels labels) {
        this.messages = messages;
        this.labels = labels;
    }

    String words(CaseReason area) {
        List<String> names = area.evidence().stream()
                .map(labels::place)
                .map(PlaceWords::spoken)
                .distinct()
                .toList();
        if (names.isEmpty() || names.size() > MOST) {
            return "";
        }
        var locale = LocaleContextHolder.getLocale();
        String and = " " + messages.getMessage("people.and", null, locale) + " ";
        String key = area.level().equals("SAME_KREIS") ? "sentence.in.kreis" : "sentence.in";
        return messages.getMessage(key, new Object[] {String.join(and, names)}, locale);
    }

    /** Registers write "Markt (statistischer Bezirk 10)". */
    private static String spoken(String name) {
        return name.replaceFirst("^Stadtbezirk ", "").replaceFirst(" \\(.*$", "");
    }
}
