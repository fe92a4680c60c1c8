package de.verzahnt.benchmark.rules;

import de.verzahnt.reference.District;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.Offering;
import de.verzahnt.trial.Label;
import de.verzahnt.trial.Lists;
import de.verzahnt.trial.PairKey;
import de.verzahnt.trial.TwoLabels;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Offerings of one or some Kreise, and what people said about their pairs; one author, one folder.
 *
 * @param name of the folder; {@code aachen} for the sample
 * @param twice pairs that two people judged each without the other; empty where one did
 * @param denied pairs said to be nothing
 * @param whole whether people looked at every pair, so that what they did not list is nothing
 */
public record Place(
        String name,
        List<Offering> offerings,
        Map<PairKey, Label> labels,
        Map<PairKey, TwoLabels> twice,
        Set<PairKey> denied,
        boolean whole) {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final List<String> OFFERINGS = List.of("offerings.csv", "agency_activities.csv", "ki_projects.csv");

    /** The places below {@code infra/sample-data/unread}, from which nothing is learned, by name. */
    static List<Place> unread(Path root, ReferenceData reference) {
        return below(root.resolve("infra/sample-data/unread"), reference);
    }

    private static List<Place> below(Path parent, ReferenceData reference) {
        try (Stream<Path> folders = Files.list(parent)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(folder -> read(folder.getFileName().toString(), folder, "labels.csv", true, reference))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All places below {@code infra/sample-data} of this repository; Aachen first, then by name. */
    static List<Place> all(Path root, ReferenceData reference) {
        Path data = root.resolve("infra/sample-data");
        List<Place> places = new ArrayList<>(List.of(read("aachen", data, "labelled_pairs.csv", true, reference)));
        places.addAll(below(data.resolve("elsewhere"), reference));
        return List.copyOf(places);
    }

    /** What was decided in a hub: {@code offerings.csv}, {@code organisations.csv} and {@code labels.csv}. */
    static Place decisions(Path folder, ReferenceData reference) {
        return read(folder.getFileName().toString(), folder, "labels.csv", false, reference);
    }

    private static Place read(String name, Path folder, String labels, boolean whole, ReferenceData reference) {
        Lists lists = Lists.read(
                reference,
                OFFERINGS.stream().map(folder::resolve).filter(Files::exists).toList(),
                folder.resolve("organisations.csv"),
                folder.resolve(labels));
        if (!lists.errors().isEmpty()) {
            throw new IllegalStateException(name + ": " + lists.errors() + " (expected: lists without errors)");
        }
        return new Place(name, lists.offerings(), lists.labels(), lists.twice(), lists.denied(), whole);
    }

    /** Whether somebody judged this pair, be it by not listing it. */
    boolean judged(PairKey pair) {
        return whole || labels.containsKey(pair) || denied.contains(pair);
    }

    /** Keys of the Kreise in which both are. */
    static Set<String> common(Offering a, Offering b, ReferenceData reference) {
        Set<String> common = kreise(a, reference);
        common.retainAll(kreise(b, reference));
        return common;
    }

    static Set<String> kreise(Offering offering, ReferenceData reference) {
        Set<String> keys = new TreeSet<>();
        offering.districts().stream()
                .flatMap(key -> reference.districts().kreiseOf(key).stream())
                .map(District::key)
                .forEach(keys::add);
        return keys;
    }
}
