package de.verzahnt.detector.rules;

import de.verzahnt.reference.District;
import de.verzahnt.reference.Districts;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Which Sozialräume the KIs of a Kreis keep, as a short version: the same ones give the same, in every instance. */
final class KeptPlaces {
    private KeptPlaces() {}

    /** By Kreis; those where nothing is kept are missing. */
    static Map<String, String> versions(Districts all, Collection<District> kept) {
        Map<String, String> words = new TreeMap<>();
        Map<String, District> byKey = new TreeMap<>();
        kept.forEach(place -> byKey.put(place.key(), place));
        byKey.values().forEach(place -> kreis(place, all)
                .ifPresent(kreis -> words.merge(kreis, words(place), (before, next) -> before + "\n" + next)));
        words.replaceAll((kreis, text) ->
                UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString());
        return words;
    }

    private static Optional<String> kreis(District place, Districts all) {
        return all.find(place.key()).flatMap(known -> all.kreisOf(known.key())).map(District::key);
    }

    private static String words(District place) {
        return String.join("|", place.key(), place.parent().orElse(""), place.name(), place.synonyms() + "");
    }
}
