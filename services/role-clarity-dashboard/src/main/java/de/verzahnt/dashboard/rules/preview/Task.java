package de.verzahnt.dashboard.rules.preview;

import de.verzahnt.rules.rulebook.RuleBook;

/**
 * What is to be tried.
 *
 * @param kreis key of the only Kreis; empty for all
 */
record Task(String kreis, RuleBook inForce, Tried tried) {

    /** Two tasks that give the same answer, as long as nothing is reported. */
    String name() {
        return inForce.version() + "|" + kreis + "|" + tried.name();
    }
}
