package de.verzahnt.benchmark.rules;

import de.verzahnt.rules.Offering;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The same place as a clerk would have coded it who hardly reads the lists: one form and the same people for everything of
 * one field. So the weights learn what texts say where codes say nothing; there are such lists in life.
 */
final class CoarseCodes {
    private static final Set<String> PEOPLE = Set.of("EINWANDERUNGSGESCHICHTE");

    private CoarseCodes() {}

    static Place of(Place place) {
        Map<String, Map<String, Integer>> formats = new HashMap<>();
        place.offerings().forEach(offering -> formats.computeIfAbsent(offering.field(), field -> new HashMap<>())
                .merge(offering.format(), 1, Integer::sum));
        return new Place(
                place.name(),
                place.offerings().stream()
                        .map(offering -> coarse(offering, commonest(formats.getOrDefault(offering.field(), Map.of()))))
                        .toList(),
                place.labels(),
                place.twice(),
                place.denied(),
                place.whole());
    }

    private static String commonest(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    private static Offering coarse(Offering of, String format) {
        return new Offering(
                of.id(),
                of.provider(),
                of.title(),
                of.description(),
                of.field(),
                Set.of(),
                PEOPLE,
                format,
                of.role(),
                of.districts(),
                of.period(),
                null,
                Set.of(),
                null,
                of.cooperationPartners(),
                of.delegatedBy(),
                of.partOf());
    }
}
