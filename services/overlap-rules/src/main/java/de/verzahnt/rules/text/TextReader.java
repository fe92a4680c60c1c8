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
    private final Map<Text, Reading> read = lately();
    private final Map<Text, Activity> activities = lately();
    private final Map<String, Stemmed> stemOf = lately();
    private final Map<String, String> spellings = lately();

    /** With the concept list that ships with the reference data. */
    public TextReader(CodeList<Concept> list) {
        concepts = new ConceptReader(list);
    }

    /** What the two say. */
    public synchronized Reading read(String title, String description) {
        Text text = new Text(title, description);
        Reading known = read.get(text);
        if (known == null) {
            known = readAnew(title, description);
            read.put(text, known);
        }
        return known;
    }

    /** What they say that is done, without weighing the words: much quicker. */
    public synchronized Activity activity(String title, String description) {
        return activities.computeIfAbsent(new Text(title, description), text -> {
            Set<String> named = concepts.read(Words.plain(title), TITLE);
            Set<String> described = concepts.read(Words.plain(description), TEXT);
            Set<String> all = new TreeSet<>(named);
            all.addAll(described);
            return new Activity(!named.isEmpty(), named.isEmpty() ? described : named, all);
        });
    }

    private Reading readAnew(String title, String description) {
        Map<String, Reading.Word> words = new TreeMap<>();
        weigh(description, 1, words);
        weigh(title, 2, words);
        return new Reading(words.values());
    }

    private void weigh(String text, int times, Map<String, Reading.Word> words) {
        Map<String, String> asWritten = Words.asWritten(text);
        for (String word : concepts.withOneWordForPeople(Words.plain(text)).split(" ")) {
            if (word.length() >= SHORTEST_WORD) {
                Stemmed stemmed = stemOf.computeIfAbsent(word, this::stem);
                String spelled = spellings.computeIfAbsent(asWritten.getOrDefault(word, word), same -> same);
                words.put(stemmed.stem, new Reading.Word(stemmed.stem, times * stemmed.bits, spelled));
            }
        }
    }

    private Stemmed stem(String word) {
        String stem = Stem.of(word);
        return new Stemmed(stem, weights.bits(stem));
    }

    private static <K, V> Map<K, V> lately() {
        return new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > REMEMBERED;
            }
        };
    }

    private record Stemmed(String stem, double bits) {}

    private record Text(String title, String description) {}
}
