package de.verzahnt.rules.text;

import de.verzahnt.reference.CodeList;
import de.verzahnt.reference.Concept;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads titles and descriptions; what was read lately is remembered, since one offering meets many. Thread-safe. */
public final class TextReader {
    private static final int REMEMBERED = 20_000;
    private static final int SHORTEST_WORD = 3;
    private static final Set<Concept.Kind> TITLE = EnumSet.of(Concept.Kind.ACTIVITY);
    private static final Set<Concept.Kind> TEXT = EnumSet.of(Concept.Kind.ACTIVITY, Concept.Kind.SIDE);

    private final ConceptReader concepts;
    private final WordWeights weights = WordWeights.load();
    private final Map<String, Reading> read = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Reading> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** With the concept list that ships with the reference data. */
    public TextReader(CodeList<Concept> list) {
        concepts = new ConceptReader(list);
    }

    /** What the two say. */
    public synchronized Reading read(String title, String description) {
        return read.computeIfAbsent(title + "\u0000" + description, both -> readAnew(title, description));
    }

    private Reading readAnew(String title, String description) {
        String plainTitle = Words.plain(title);
        String plainText = Words.plain(description);
        Set<String> named = concepts.read(plainTitle, TITLE);
        Set<String> described = concepts.read(plainText, TEXT);
        Set<String> all = new TreeSet<>(named);
        all.addAll(described);
        Map<String, Double> stems = new TreeMap<>();
        Map<String, String> spelled = new TreeMap<>();
        weigh(description, 1, stems, spelled);
        weigh(title, 2, stems, spelled);
        return new Reading(!named.isEmpty(), named.isEmpty() ? described : named, all, stems, spelled);
    }

    private void weigh(String text, int times, Map<String, Double> stems, Map<String, String> spelled) {
        Map<String, String> asWritten = Words.asWritten(text);
        for (String word : concepts.withOneWordForPeople(Words.plain(text)).split(" ")) {
            if (word.length() >= SHORTEST_WORD) {
                String stem = Stem.of(word);
                stems.put(stem, times * weights.bits(stem));
                spelled.put(stem, asWritten.getOrDefault(word, word));
            }
        }
    }
}
