package de.verzahnt.dashboard.cases;

import de.verzahnt.dashboard.shell.Labels;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.reference.TargetGroups;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Target groups as one would say them: women and refugees, meant as one group, are "geflüchtete Frauen". */
@Component
class PeopleWords {

    private final MessageSource messages;
    private final Labels labels;
    private final TargetGroups groups;

    PeopleWords(MessageSource messages, Labels labels, ReferenceData reference) {
        this.messages = messages;
        this.labels = labels;
        this.groups = reference.targetGroups();
    }

    /**
     * The groups both are for: all of the evidence when they are the same; of a group and its part the part; nothing where
     * the evidence does not tell which of them both name.
     */
    List<String> common(CaseReason respect) {
        List<String> named = respect.evidence();
        if (respect.level().equals("SAME")) {
            return named;
        }
        return named.size() != 2
                ? List.of()
                : named.stream()
                        .filter(part ->
                                named.stream().anyMatch(whole -> !whole.equals(part) && groups.includes(whole, part)))
                        .toList();
    }

    /** Who is meant, in the accusative without article; several groups of one kind side by side. */
    String words(List<String> groups) {
        List<String> nouns =
                groups.stream().filter(group -> knows("people.noun.", group)).toList();
        List<String> situations =
                groups.stream().filter(group -> knows("people.with.", group)).toList();
        if (nouns.isEmpty() || situations.size() != 1 || nouns.size() + 1 != groups.size()) {
            return all(groups.stream().map(this::noun).toList());
        }
        String persons = all(nouns.stream().map(this::noun).toList());
        return text("people.with." + situations.get(0), "{0}").replace("{0}", persons);
    }

    private String noun(String group) {
        return text("people.noun." + group, labels.targetGroup(group));
    }

    private String all(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        List<String> first = new ArrayList<>(names);
        String last = first.remove(first.size() - 1);
        return String.join(", ", first) + " " + messages.getMessage("people.and", null, LocaleContextHolder.getLocale())
                + " " + last;
    }

    private boolean knows(String prefix, String group) {
        return !text(prefix + group, "").isEmpty();
    }

    private String text(String key, String otherwise) {
        String found = messages.getMessage(key, null, otherwise, LocaleContextHolder.getLocale());
        return found == null ? otherwise : found;
    }
}
