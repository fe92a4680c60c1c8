package de.verzahnt.benchmark.rules;

import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.rulebook.RuleBook;

/**
 * What every lesson is learned with, whatever places it is from.
 *
 * @param book its comparisons, lists and bounds
 * @param texts read once for all lessons
 * @param words the counting of their words
 */
record Means(ReferenceData reference, RuleBook book, Regression regression, UncountedTexts texts, WordCounts words) {
    static Means of(ReferenceData reference, RuleBook book, Regression regression) {
        UncountedTexts texts = new UncountedTexts(reference);
        return new Means(reference, book, regression, texts, new WordCounts(reference, texts));
    }
}
