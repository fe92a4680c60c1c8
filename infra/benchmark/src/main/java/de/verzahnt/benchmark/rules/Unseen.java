package de.verzahnt.benchmark.rules;

import de.verzahnt.trial.Figures;
import de.verzahnt.trial.Quality;
import java.util.List;

/**
 * A place judged by what was learned from all others.
 *
 * @param kreise keys of its Kreise, joined by {@code +}
 * @param predictions of all pairs the score decides on
 * @param baseline overlaps of any class as the plain regression finds them
 * @param people of a place that two people judged; without pairs elsewhere
 */
record Unseen(
        String place,
        String kreise,
        Quality quality,
        List<Prediction> predictions,
        Figures baseline,
        Agreement people) {
    /** How likely a pair was said to be an overlap, and whether people say it is one. */
    record Prediction(double probability, boolean same) {}
}
