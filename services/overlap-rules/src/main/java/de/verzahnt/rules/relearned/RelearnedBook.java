package de.verzahnt.rules.relearned;

import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.index.OverlapRules;
import de.verzahnt.rules.rulebook.RuleBook;
import de.verzahnt.rules.text.TextStatistics;

/**
 * A rule book learned anew, with the counts of words and concepts it was learned with.
 *
 * @param fingerprint the same for the same file, SHA-256 in hexadecimal digits
 */
public record RelearnedBook(String fingerprint, RuleBook book, TextStatistics statistics) {

    /** The rules by it. */
    public OverlapRules rules(ReferenceData reference) {
        return OverlapRules.of(book, reference, statistics);
    }
}
