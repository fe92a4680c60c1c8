package de.verzahnt.rules.text;

import de.verzahnt.reference.CodeList;
import de.verzahnt.reference.Concept;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Finds the concepts of the list in a text, however it is spelled and inflected. What an offering only has besides, what
 * is denied and what only sounds like a concept is passed over. Thread-safe.
 */
final class ConceptReader {
    private final Phrases<Concept> activities;
    private final Phrases<Concept> besides;
    private final Phrases<Concept> people;
    private final Phrases<Concept> institutions;
    private final Phrases<Concept> soundsLike;

    ConceptReader(CodeList<Concept> list) {
        WordPatterns patterns = new WordPatterns();
        activities = new Phrases<>(patterns);
        besides = new Phrases<>(patterns);
        people = new Phrases<>(patterns);
        institutions = new Phrases<>(patterns);
        soundsLike = new Phrases<>(patterns);
        list.all().forEach(concept -> {
            Phrases<Concept> ofKind =
                    switch (concept.kind()) {
                        case ACTIVITY -> activities;
                        case SIDE -> besides;
                        case PEOPLE -> people;
                        case INSTITUTION -> institutions;
                    };
            concept.terms().forEach(term -> ofKind.add(term, concept));
            concept.unless().forEach(term -> soundsLike.add(term, concept));
        });
    }

    /** Codes of what is done; a term that itself denies ("ohne Krankenversicherung") is no denial. */
    Set<String> activities(String text) {
        String affirmed = Denials.without(text);
        Set<String> found = found(activities, words(affirmed), place -> true);
        if (!affirmed.equals(text)) {
            String[] words = words(text);
            found.addAll(found(activities, words, place -> Denials.in(words, place.begin(), place.end())));
        }
        return found;
    }

    private Set<String> found(Phrases<Concept> phrases, String[] words, Predicate<Phrases.Place<Concept>> wanted) {
        List<Phrases.Place<Concept>> places =
                phrases.in(words).stream().filter(wanted).toList();
        Set<String> found = new TreeSet<>();
        if (!places.isEmpty()) {
            BitSet besides = besides(words);
            Map<Concept, BitSet> similar = covered(soundsLike.in(words));
            for (Phrases.Place<Concept> place : places) {
                BitSet here = similar.getOrDefault(place.meaning(), new BitSet());
                if (isFree(place, besides) && isFree(place, here) && !Denials.before(words, place.begin())) {
                    found.add(place.meaning().code());
                }
            }
        }
        return found;
    }

    private static String[] words(String text) {
        return Words.plain(text).split(" ");
    }

    /** Codes of the target groups of professionals whose places of work a plain text names. */
    Set<String> institutions(String plain) {
        return found(institutions, plain.split(" "), place -> true);
    }

    /** The plain words of a text without side matters and what it denies. */
    String[] mainMatter(String text) {
        String[] words = words(Denials.without(text));
        BitSet besides = besides(words);
        return IntStream.range(0, words.length)
                .filter(i -> !besides.get(i) && !Denials.before(words, i))
                .mapToObj(i -> words[i])
                .toArray(String[]::new);
    }

    /** The words of a plain text with every one for people replaced by one code, so that all words for them are one. */
    List<String> withOneWordForPeople(String[] words) {
        String[] replaced = words.clone();
        for (Phrases.Place<Concept> place : people.in(words)) {
            Arrays.fill(replaced, place.begin(), place.end(), "");
            replaced[place.begin()] = Words.plain(place.meaning().code()).replace(" ", "");
        }
        return Arrays.stream(replaced).filter(word -> !word.isEmpty()).toList();
    }

    /** Words of side matters. */
    private BitSet besides(String[] words) {
        BitSet found = new BitSet();
        besides.in(words).forEach(place -> found.set(place.begin(), place.end()));
        return found;
    }

    private static Map<Concept, BitSet> covered(List<Phrases.Place<Concept>> places) {
        Map<Concept, BitSet> covered = new HashMap<>();
        places.forEach(place -> covered.computeIfAbsent(place.meaning(), concept -> new BitSet())
                .set(place.begin(), place.end()));
        return covered;
    }

    private static boolean isFree(Phrases.Place<Concept> place, BitSet taken) {
        int first = taken.nextSetBit(place.begin());
        return first < 0 || first >= place.end();
    }
}
