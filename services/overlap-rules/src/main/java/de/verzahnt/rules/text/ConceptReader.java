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
import java.util.stream.IntStream;

/**
 * Finds the concepts of the list in a text, however it is spelled and inflected. What an offering only has besides, what
 * is denied and what only sounds like a concept is passed over. Not thread-safe.
 */
final class ConceptReader {
    private static final List<String> DENIALS =
            List.of("kein", "keine", "keinen", "keiner", "keinem", "ohne", "statt", "nicht");

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
            concept.synonyms().forEach(term -> ofKind.add(term, concept));
            concept.unless().forEach(term -> soundsLike.add(term, concept));
        });
    }

    /** Codes of what is done, in a plain text. */
    Set<String> activities(String plain) {
        return found(activities, plain);
    }

    private Set<String> found(Phrases<Concept> wanted, String plain) {
        String[] words = plain.split(" ");
        List<Phrases.Place<Concept>> places = wanted.in(words);
        Set<String> found = new TreeSet<>();
        if (!places.isEmpty()) {
            BitSet passedOver = passedOver(words);
            Map<Concept, BitSet> similar = covered(soundsLike.in(words));
            for (Phrases.Place<Concept> place : places) {
                BitSet here = similar.getOrDefault(place.meaning(), new BitSet());
                if (isFree(place, passedOver) && isFree(place, here)) {
                    found.add(place.meaning().code());
                }
            }
        }
        return found;
    }

    /** Codes of the target groups of professionals whose places of work a plain text names. */
    Set<String> institutions(String plain) {
        return found(institutions, plain);
    }

    /** The words of a plain text without those passed over. */
    String[] mainMatter(String[] words) {
        BitSet passedOver = passedOver(words);
        return IntStream.range(0, words.length)
                .filter(i -> !passedOver.get(i))
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

    /** Words of side matters, and the word behind a denial. */
    private BitSet passedOver(String[] words) {
        BitSet passedOver = new BitSet();
        besides.in(words).forEach(place -> passedOver.set(place.begin(), place.end()));
        for (int i = 1; i < words.length; i++) {
            if (DENIALS.contains(words[i - 1])) {
                passedOver.set(i);
            }
        }
        return passedOver;
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
