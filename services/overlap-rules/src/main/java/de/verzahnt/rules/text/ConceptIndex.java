package de.verzahnt.rules.text;

import de.verzahnt.reference.CodeList;
import de.verzahnt.reference.Concept;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;

/**
 * How close any text is to each concept, each taken as one text of its German terms and examples (Rocchio). Immutable, and built
 * once for a list: it takes some tenths of a second and serves every reader.
 */
final class ConceptIndex {
    private static final int SHORTEST_WORD = 3;
    private static final Map<CodeList<Concept>, ConceptIndex> BUILT = Collections.synchronizedMap(new WeakHashMap<>());

    private final List<String> codes;
    private final GramPostings postings;

    private ConceptIndex(List<Concept> concepts) {
        codes = concepts.stream().map(Concept::code).toList();
        ConceptExamples examples = ConceptExamples.shipped(Set.copyOf(codes));
        postings = index(concepts.stream()
                .map(concept -> grams(concept, examples.of(concept.code())))
                .toList());
    }

    /** Of all activities of the list. */
    static ConceptIndex of(CodeList<Concept> list) {
        return BUILT.computeIfAbsent(
                list,
                l -> new ConceptIndex(l.all().stream()
                        .filter(concept -> concept.kind() == Concept.Kind.ACTIVITY)
                        .toList()));
    }

    /** Codes of the concepts, by their number. */
    List<String> codes() {
        return codes;
    }

    /** The number by which a run of letters is known to {@link TextGrams}. */
    int number(int gram) {
        return postings.number(gram);
    }

    /** How close the text is to each concept, 0 to 1. */
    double[] closeness(TextGrams text) {
        return postings.closeness(text);
    }

    private static GramCounts grams(Concept concept, List<String> examples) {
        GramCounts grams = new GramCounts();
        List<String> texts = new ArrayList<>(concept.synonyms());
        texts.add(concept.labelDe());
        texts.add(concept.labelDe());
        texts.addAll(examples);
        for (String text : texts) {
            for (String word : Words.plain(text).split(" ")) {
                if (word.length() >= SHORTEST_WORD) {
                    grams.add(Stem.of(word));
                }
            }
        }
        return grams;
    }

    private static GramPostings index(List<GramCounts> texts) {
        Map<Integer, Integer> used = new HashMap<>();
        texts.forEach(text -> {
            for (int gram : text.distinct()) {
                used.merge(gram, 1, Integer::sum);
            }
        });
        return new GramPostings(texts.stream()
                .map(text -> text.weighed(gram -> StrictMath.log((texts.size() + 1.0) / used.getOrDefault(gram, 1))))
                .toList());
    }
}
