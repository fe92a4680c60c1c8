package de.verzahnt.rules.text;

import de.verzahnt.reference.CodeList;
import de.verzahnt.reference.Concept;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads titles and descriptions; what was read lately is remembered, since one offering meets many. Thread-safe. */
public final class TextReader {
    private static final int REMEMBERED = 20_000;
    private static final int SHORTEST_WORD = 3;
    private static final int DESCRIBING = 4;
    private static final int TELLING = 2;
    /** Used by one text of sixty-four or fewer. */
    private static final double TELLING_BITS = 6;

    private final ConceptReader concepts;
    private final ActivityReader activity;
    private final GramReader grams;
    private final SubjectReader subjects;
    private final WordWeights weights;
    private final Map<Text, Reading> read = lately();
    private final Map<Text, Activity> activities = lately();
    private final Map<String, Word> words = lately();

    /** With the list of concepts that ships with the reference data, and what is usual elsewhere. */
    public TextReader(CodeList<Concept> list, TextStatistics statistics) {
        concepts = new ConceptReader(list);
        activity = new ActivityReader(concepts);
        weights = statistics.words();
        grams = new GramReader(weights);
        subjects = new SubjectReader(list, statistics.concepts());
    }

    /** What the two say. */
    public synchronized Reading read(String title, String description) {
        return remembered(new Text(title, description));
    }

    /** What the title alone says. */
    public synchronized Reading title(String title) {
        return remembered(new Text(title, ""));
    }

    /** What they say that is done: what they name, and what they probably mean. */
    public synchronized Activity activity(String title, String description) {
        return activities.computeIfAbsent(
                new Text(title, description),
                text -> new Activity(activity.read(title, description), likely(title, description)));
    }

    /** By the main matter alone; two telling words and two more are the least that describes something. */
    private Map<String, Double> likely(String title, String description) {
        Map<String, Word> found = new TreeMap<>();
        List<String> first = mainStems(title, found);
        List<String> then = mainStems(description, found);
        boolean describes = first.size() + then.size() >= DESCRIBING
                && found.values().stream()
                                .filter(word -> word.bits() >= TELLING_BITS)
                                .count()
                        >= TELLING;
        return describes ? subjects.likely(grams.read(first, then)) : Map.of();
    }

    private List<String> mainStems(String text, Map<String, Word> found) {
        return words(concepts.mainMatter(Words.plain(text)), found);
    }

    /** Codes of the professionals it is for, by the places of work named in the title, else in the description. */
    public synchronized Set<String> institutions(String title, String description) {
        Set<String> named = concepts.institutions(Words.plain(title));
        return named.isEmpty() ? concepts.institutions(Words.plain(description)) : named;
    }

    /** How close the two are to each concept, by code, 0 to 1. */
    public synchronized Map<String, Double> closeness(String title, String description) {
        double[] closeness = subjects.closeness(grams.read(stems(title), stems(description)));
        Map<String, Double> byCode = new TreeMap<>();
        for (int i = 0; i < closeness.length; i++) {
            byCode.put(subjects.codes().get(i), closeness[i]);
        }
        return byCode;
    }

    private Reading remembered(Text text) {
        Reading known = read.get(text);
        if (known == null) {
            Map<String, Word> found = new TreeMap<>();
            List<String> title = words(text.title(), found);
            List<String> description = words(text.description(), found);
            Grams letters = grams.read(title, description);
            known = new Reading(found.values(), letters, subjects.read(letters));
            read.put(text, known);
        }
        return known;
    }

    private List<String> stems(String text) {
        return words(text, new TreeMap<>());
    }

    /** The stems of the words in their order; notes each word. */
    private List<String> words(String text, Map<String, Word> found) {
        List<String> stems = new ArrayList<>();
        Map<String, String> asWritten = Words.asWritten(text);
        for (String plain : concepts.withOneWordForPeople(Words.plain(text)).split(" ")) {
            if (plain.length() >= SHORTEST_WORD) {
                Word word = words.computeIfAbsent(asWritten.getOrDefault(plain, plain), this::word);
                found.putIfAbsent(word.stem(), word);
                stems.add(word.stem());
            }
        }
        return stems;
    }

    private Word word(String spelled) {
        String stem = Stem.of(Words.plain(spelled));
        return new Word(stem, weights.bits(stem), spelled);
    }

    private static <K, V> Map<K, V> lately() {
        return new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > REMEMBERED;
            }
        };
    }

    private record Text(String title, String description) {}
}
