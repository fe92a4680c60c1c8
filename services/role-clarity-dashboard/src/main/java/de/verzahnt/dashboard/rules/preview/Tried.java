package de.verzahnt.dashboard.rules.preview;

import de.verzahnt.rules.relearned.RelearnedBook;
import de.verzahnt.rules.rulebook.RuleBook;
import de.verzahnt.rules.text.TextStatistics;
import java.util.Map;
import java.util.TreeMap;

/**
 * Rules that are tried.
 *
 * @param name two of one name are the same rules
 */
record Tried(String name, RuleBook book, TextStatistics statistics) {

    /** The rules in force with other values. */
    static Tried of(RuleBook inForce, Map<String, Double> values) {
        return new Tried(new TreeMap<>(values).toString(), inForce.with(values), TextStatistics.shipped());
    }

    /** A whole book with its counts. */
    static Tried of(RelearnedBook relearned) {
        return new Tried(relearned.fingerprint(), relearned.book(), relearned.statistics());
    }
}
