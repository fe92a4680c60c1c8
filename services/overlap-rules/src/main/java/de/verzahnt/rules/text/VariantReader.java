package de.verzahnt.rules.text;

import de.verzahnt.reference.ConceptVariant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads which variant of a concept two texts name: which language is taught, which instrument played. Thread-safe. */
public final class VariantReader {
    private final WordPatterns patterns = new WordPatterns();
    private final Map<String, Phrases<String>> byConcept = new HashMap<>();

    public VariantReader(List<ConceptVariant> variants) {
        variants.forEach(
                variant -> variant.concepts().forEach(concept -> variant.terms().forEach(term -> byConcept
                        .computeIfAbsent(concept, c -> new Phrases<>(patterns))
                        .add(term, variant.code()))));
    }

    /** By concept the codes of the variants named; none where none is, or none are known. */
    public Map<String, Set<String>> read(Collection<String> concepts, String title, String description) {
        Map<String, Set<String>> read = new TreeMap<>();
        WordPatterns.Seen[] words = concepts.stream().anyMatch(byConcept::containsKey)
                ? patterns.in(Words.plain(title + " " + description))
                : new WordPatterns.Seen[0];
        for (String concept : concepts) {
            Phrases<String> phrases = byConcept.get(concept);
            Set<String> named = phrases == null ? Set.of() : named(phrases, words);
            if (!named.isEmpty()) {
                read.put(concept, named);
            }
        }
        return read;
    }

    private static Set<String> named(Phrases<String> phrases, WordPatterns.Seen[] words) {
        return phrases.in(words).stream().map(Phrases.Place::meaning).collect(Collectors.toCollection(TreeSet::new));
    }
}
