package de.verzahnt.rules.text;

import de.verzahnt.reference.CodeList;
import de.verzahnt.reference.Concept;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads titles and descriptions; what was read lately is remembered, since one offering meets many. Thread-safe. */
public final class TextReader {
    private static final int TEXTS = 20_000;
    private static final int WORDS = 50_000;
    /** What an offering does and what it says is asked at one event, mostly. */
    private static final int JUST_READ = 500;

    private static final int SHORTEST_WORD = 3;
    private static final int DESCRIBING = 4;
    private static final int TELLING = 2;
    /** Used by one text of sixty-four or fewer. */
    private static final double TELLING_BITS = 6;

    private final Abbreviations abbreviations = Abbreviations.shipped();
    private final ConceptReader concepts;
    private final ActivityReader activity;
    private final GramReader grams;
    private final SubjectReader subjects;
    private final WordWeights weights;
    private final Remembered<Text, Reading> read = new Remembered<>(TEXTS);
    private final Remembered<Text, Activity> activities = new Remembered<>(TEXTS);
    private final Remembered<Text, MainMatter> mainMatters = new Remembered<>(JUST_READ);
    private final Remembered<String, Word> words = new Remembered<>(WORDS);

    /** With the list of concepts that ships with the reference data, and what is usual elsewhere. */
    public TextReader(CodeList<Concept> list, TextStatistics statistics) {
        concepts = ConceptReader.of(list);
        activity = new ActivityReader(concepts);
        weights = statistics.words();
        ConceptIndex index = ConceptIndex.of(list);
        grams = new GramReader(weights, index);
        subjects = new SubjectReader(index, statistics.concepts());
    }

    /** What the two say. */
    public Reading read(String title, String description) {
        return read.get(new Text(title, description), text -> reading(spelledOut(text)));
    }

    /** What the title alone says. */
    public Reading title(String title) {
        return read(title, "");
    }

    /** What they say that is done: what they name, and what they probably mean. */
    public Activity activity(String title, String description) {
        return activities.get(new Text(title, description), text -> doing(spelledOut(text)));
    }

    private Activity doing(Text text) {
        return new Activity(activity.read(text.title(), text.description()), likely(text));
    }

    private Text spelledOut(Text text) {
        return new Text(abbreviations.spelledOut(text.title()), abbreviations.spelledOut(text.description()));
    }

    /** Whether a word of the list names something that is done. */
    public boolean names(String title, String description) {
        return !activity(title, description).weights().isEmpty();
    }

    /** By the main matter alone, when that describes something. */
    private Map<String, Double> likely(Text text) {
        MainMatter main = mainMatter(text);
        return main.describes() ? subjects.likely(main.closeness()) : Map.of();
    }

    private MainMatter mainMatter(Text spelledOut) {
        return mainMatters.get(spelledOut, text -> {
            List<Word> title = mainWords(text.title());
            List<Word> description = mainWords(text.description());
            if (!describe(title, description)) {
                return new MainMatter(List.of(), List.of(), TextGrams.NONE, new double[0]);
            }
            TextGrams letters = grams.read(stems(title), stems(description));
            return new MainMatter(stems(title), stems(description), letters, subjects.closeness(letters));
        });
    }

    /** Two telling words and two more are the least that describes something: "Projekt 7" and "Wir für euch" do not. */
    private static boolean describe(List<Word> title, List<Word> description) {
        return title.size() + description.size() >= DESCRIBING
                && Stream.concat(title.stream(), description.stream())
                                .filter(word -> word.bits() >= TELLING_BITS)
                                .map(Word::stem)
                                .distinct()
                                .count()
                        >= TELLING;
    }

    private List<Word> mainWords(String text) {
        return words(concepts.mainMatter(text), Map.of());
    }

    /** Codes of the professionals it is for, by the places of work named in the title, else in the description. */
    public Set<String> institutions(String title, String description) {
        Set<String> named = concepts.institutions(Words.plain(title));
        return named.isEmpty() ? concepts.institutions(Words.plain(description)) : named;
    }

    /** How close the two are to each concept, by code, 0 to 1. */
    public Map<String, Double> closeness(String title, String description) {
        double[] closeness = subjects.closeness(grams.read(stems(words(title)), stems(words(description))));
        Map<String, Double> byCode = new TreeMap<>();
        for (int i = 0; i < closeness.length; i++) {
            byCode.put(subjects.codes().get(i), closeness[i]);
        }
        return byCode;
    }

    private Reading reading(Text text) {
        List<Word> title = words(text.title());
        List<Word> description = words(text.description());
        Map<String, Word> found = new TreeMap<>();
        title.forEach(word -> found.putIfAbsent(word.stem(), word));
        description.forEach(word -> found.putIfAbsent(word.stem(), word));
        MainMatter main = mainMatter(text);
        boolean whole = main.isWhole(stems(title), stems(description));
        TextGrams letters = whole ? main.letters() : grams.read(stems(title), stems(description));
        return new Reading(found.values(), letters.vector(), subject(main, whole, letters));
    }

    private Subject subject(MainMatter main, boolean whole, TextGrams letters) {
        if (!main.describes()) {
            return Subject.UNKNOWN;
        }
        return subjects.read(whole ? main.closeness() : subjects.closeness(letters));
    }

    private static List<String> stems(List<Word> words) {
        return words.stream().map(Word::stem).toList();
    }

    private List<Word> words(String text) {
        return words(concepts.withOneWordForPeople(text), Words.asWritten(text));
    }

    /** The words in their order, spelled as they are written where that is told. */
    private List<Word> words(List<String> plain, Map<String, String> asWritten) {
        return plain.stream()
                .filter(word -> word.length() >= SHORTEST_WORD)
                .map(word -> words.get(asWritten.getOrDefault(word, word), this::word))
                .toList();
    }

    private Word word(String spelled) {
        String stem = Stem.of(Words.plain(spelled));
        return new Word(stem, weights.bits(stem), spelled);
    }

    private record Text(String title, String description) {}
}
