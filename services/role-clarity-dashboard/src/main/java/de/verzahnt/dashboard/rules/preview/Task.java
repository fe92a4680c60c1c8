package de.verzahnt.dashboard.rules.preview;

import de.verzahnt.rules.rulebook.RuleBook;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is to be tried.
 *
 * @param kreis key of the only Kreis; empty for all
 * @param values that differ from those in force
 */
record Task(String kreis, RuleBook inForce, Map<String, Double> values) {

    /** Two tasks that give the same answer, as long as nothing is reported. */
    String name() {
        return inForce.version() + "|" + kreis + "|" + new TreeMap<>(values);
    }
}
