package de.verzahnt.benchmark.rules;

import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.Offering;
import de.verzahnt.rules.text.TextReader;
import de.verzahnt.rules.text.TextStatistics;
import java.util.List;
import java.util.Set;

/** What stands in texts, whatever is usual elsewhere: the same in every lesson, so that each text is read once for all. */
final class UncountedTexts {
    private final TextReader reader;

    UncountedTexts(ReferenceData reference) {
        reader = new TextReader(
                reference.concepts(), TextStatistics.of(List.of("stem,offerings", "*,1"), ConceptLines.NOTHING));
    }

    /** The stems of its words, each once. */
    List<String> stems(Offering offering) {
        return reader.read(offering.title(), offering.description()).stems();
    }

    /** The stems of some words. */
    List<String> stems(String words) {
        return reader.title(words).stems();
    }

    /** Codes of the concepts it names. */
    Set<String> concepts(Offering offering) {
        return reader.activity(offering.title(), offering.description())
                .weights()
                .keySet();
    }

    /** Whether the word names a concept. */
    boolean isConcept(String word) {
        return reader.names(word, "");
    }
}
