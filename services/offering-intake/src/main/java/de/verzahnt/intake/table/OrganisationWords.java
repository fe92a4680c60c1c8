package de.verzahnt.intake.table;

import de.verzahnt.intake.organisation.KnownOrganisation;
import de.verzahnt.intake.report.text.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Organisations by the names people give them: every word must occur in the registered name or id, if only as a beginning. */
final class OrganisationWords {
    private static final Set<String> SAYS_NOTHING = Set.of(
            "e", "v", "ev", "ggmbh", "gmbh", "der", "die", "das", "des", "fuer", "und", "in", "im", "den", "dem");
    private static final int SHORTEST_BEGINNING = 3;

    private static final int LONGEST = 300;

    private final Map<String, List<Entry>> exact = new HashMap<>();
    private final Map<String, List<Entry>> byBeginning = new HashMap<>();

    private record Entry(KnownOrganisation organisation, String name, Set<String> words) {}

    OrganisationWords(Collection<KnownOrganisation> organisations) {
        List<Entry> entries = organisations.stream()
                .map(one -> new Entry(one, Words.joined(one.name()), words(one.name() + " " + one.id())))
                .toList();
        for (Entry entry : entries) {
            exact.computeIfAbsent(entry.organisation().id(), id -> new ArrayList<>())
                    .add(entry);
            exact.computeIfAbsent(entry.name(), name -> new ArrayList<>()).add(entry);
            entry.words().stream().map(OrganisationWords::beginning).distinct().forEach(letters -> byBeginning
                    .computeIfAbsent(letters, key -> new ArrayList<>())
                    .add(entry));
        }
    }

    /** Ids of those a text may mean. The whole name and the id are clear; of a body and its units the body is meant. */
    List<String> candidates(String text) {
        String word = text.strip();
        if (word.length() > LONGEST) {
            return List.of();
        }
        List<Entry> whole = exact.getOrDefault(word, exact.getOrDefault(Words.joined(word), List.of()));
        List<Entry> found = whole.isEmpty() ? byWords(words(word)) : whole;
        List<Entry> bodies = found.stream()
                .filter(one -> one.organisation().id().equals(one.organisation().bodyId()))
                .toList();
        boolean oneBody = bodies.size() == 1 && found.stream().allMatch(one -> isUnitOf(one, bodies.get(0)));
        return (oneBody ? bodies : found)
                .stream().map(one -> one.organisation().id()).toList();
    }

    private List<Entry> byWords(Set<String> words) {
        return words.stream()
                .map(word -> byBeginning.getOrDefault(beginning(word), List.of()))
                .min(Comparator.comparingInt(List::size))
                .orElse(List.of())
                .stream()
                .filter(one -> hasAll(one, words))
                .toList();
    }

    private static String beginning(String word) {
        return word.length() <= SHORTEST_BEGINNING ? word : word.substring(0, SHORTEST_BEGINNING);
    }

    private static boolean isUnitOf(Entry unit, Entry body) {
        return unit.organisation().bodyId().equals(body.organisation().id());
    }

    private static boolean hasAll(Entry entry, Set<String> words) {
        return words.stream().allMatch(word -> entry.words().stream()
                .anyMatch(known ->
                        known.equals(word) || (word.length() >= SHORTEST_BEGINNING && known.startsWith(word))));
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>(Words.of(text));
        words.removeAll(SAYS_NOTHING);
        return words;
    }
}
