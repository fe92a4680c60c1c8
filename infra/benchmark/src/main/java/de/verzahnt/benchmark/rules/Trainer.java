package de.verzahnt.benchmark.rules;

import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.rulebook.RuleBook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Learns the weights of the shipped rule book from all places, and says how good such weights are on unseen places. */
final class Trainer {
    /** In bits: how far a weight may be expected to leave its anchor. */
    private static final double LOOSENESS = 1.5;

    private final ReferenceData reference = ReferenceData.load();
    private final Means means = Means.of(reference, RuleBook.shipped(), new Regression(Opinion.load(), LOOSENESS));
    private final List<Place> places;

    /**
     * A trainer on the places below this root of the repository.
     *
     * @param more further folders with offerings, organisations and labels: decisions of a hub, say
     */
    Trainer(Path root, List<Path> more) {
        places = new ArrayList<>(Place.all(root, reference));
        more.forEach(folder -> places.add(Place.decisions(folder, reference)));
    }

    List<Place> places() {
        return List.copyOf(places);
    }

    ReferenceData reference() {
        return reference;
    }

    /** Learned from all places. */
    Lesson lesson() {
        return Lesson.from(places, means);
    }

    /** Each place judged by what was learned from all others. */
    QualityReport onUnseenPlaces() {
        return new QualityReport(new LeaveOnePlaceOut(means).run(places));
    }
}
