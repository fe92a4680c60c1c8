package de.verzahnt.benchmark.rules;

import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.Offering;
import de.verzahnt.rules.text.TextReader;
import de.verzahnt.rules.text.TextStatistics;
import de.verzahnt.rules.text.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Words of the offerings in which no concept was found, by how many of these offerings use them, so that domain people can
 * add them to the list of concepts.
 */
final class UnknownWords {
    private static final int SHORTEST = 5;
    private static final int MOST = 60;

    private final TextReader reader;

    UnknownWords(ReferenceData reference) {
        reader = new TextReader(reference.concepts(), TextStatistics.shipped());
    }

    /** The sixty most used of at least five letters that two offerings or more use, each with their number. */
    List<String> of(List<Place> places) {
        Map<String, Set<String>> users = new TreeMap<>();
        places.forEach(
                place -> place.offerings().stream().filter(this::isSilent).forEach(offering -> words(offering)
                        .forEach(word -> users.computeIfAbsent(word, w -> new TreeSet<>())
                                .add(place.name() + " " + offering.id()))));
        return users.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .sorted((a, b) -> b.getValue().size() - a.getValue().size())
                .limit(MOST)
                .map(entry -> entry.getKey() + " (" + entry.getValue().size() + ")")
                .toList();
    }

    private boolean isSilent(Offering offering) {
        return reader.activity(offering.title(), offering.description())
                .weights()
                .isEmpty();
    }

    private static Set<String> words(Offering offering) {
        Set<String> words = new TreeSet<>(Arrays.asList(
                Words.plain(offering.title() + " " + offering.description()).split(" ")));
        words.removeIf(word -> word.length() < SHORTEST);
        return words;
    }
}
