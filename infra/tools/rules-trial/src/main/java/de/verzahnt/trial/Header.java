package de.verzahnt.trial;

import de.verzahnt.messages.Message;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The names of the columns, in any order. */
record Header(List<String> names) {

    static Header of(Records.Cells cells) {
        return new Header(cells.values().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList());
    }

    boolean has(String column) {
        return names.contains(column);
    }

    int size() {
        return names.size();
    }

    /** A column that nobody reads is a warning: it may be a misspelled one, or just one of theirs. */
    void check(Spot spot, Columns columns, Complaints complaints) {
        if (names.size() == 1 && names.get(0).matches("(?s).*[;\t].*")) {
            complaints.error(spot, names.get(0), Message.of("trial.commas"));
            return;
        }
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (name.isEmpty()) {
                continue;
            }
            if (!seen.add(name)) {
                complaints.error(spot, name, Message.of("trial.column-once"));
            } else if (!columns.knows(name)) {
                complaints.warning(spot, name, Message.of("trial.known-column", columns.all()));
            }
        }
        columns.needed().stream()
                .filter(name -> !seen.contains(name))
                .forEach(name ->
                        complaints.error(new Spot(spot.file(), spot.line(), name), "", Message.of("trial.column")));
    }
}
