package de.verzahnt.benchmark.rules;

import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.index.OverlapRules;
import de.verzahnt.trial.Quality;
import de.verzahnt.trial.Trial;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Judges each place by weights, counts and calibration learned from all others: the one figure that counts. */
final class LeaveOnePlaceOut {
    /** A place is named by the Kreise in which it has at least as many offerings. */
    private static final int NAMED_FROM = 10;

    private final ReferenceData reference;
    private final Means means;

    LeaveOnePlaceOut(Means means) {
        this.reference = means.reference();
        this.means = means;
    }

    /** In the order of the names; places where people looked at some pairs only are learned from and not judged. */
    List<Unseen> run(List<Place> places) {
        Baseline baseline = new Baseline(reference, places);
        return places.parallelStream()
                .filter(Place::whole)
                .map(left -> judge(
                        left, places.stream().filter(place -> place != left).toList(), baseline))
                .sorted(Comparator.comparing(Unseen::place))
                .toList();
    }

    private Unseen judge(Place left, List<Place> others, Baseline baseline) {
        Lesson lesson = Lesson.from(others, means);
        OverlapRules rules = lesson.rules(reference, means.book());
        Trial trial = new Trial(rules, reference, Place.TODAY);
        return new Unseen(
                left.name(),
                kreise(left),
                new Quality(trial.run(left.offerings()), left.labels()),
                new Examples(reference, rules).predictions(left),
                baseline.on(left),
                Agreement.of(left.twice().values()));
    }

    private String kreise(Place place) {
        Map<String, Integer> offerings = new TreeMap<>();
        place.offerings().forEach(offering -> Place.kreise(offering, reference)
                .forEach(kreis -> offerings.merge(kreis, 1, Integer::sum)));
        return offerings.entrySet().stream()
                .filter(entry -> entry.getValue() >= NAMED_FROM)
                .map(Map.Entry::getKey)
                .collect(Collectors.joining("+"));
    }
}
