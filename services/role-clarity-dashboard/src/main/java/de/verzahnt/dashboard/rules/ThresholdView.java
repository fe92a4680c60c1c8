package de.verzahnt.dashboard.rules;

import org.jspecify.annotations.Nullable;

/**
 * From when on something is shown.
 *
 * @param name HINWEIS, ZU_PRUEFEN or RELATED
 * @param percent probability it takes
 * @param bits the same as a sum of points
 * @param before percent in the version before; null when that did not know it
 */
public record ThresholdView(
        String name, long percent, double bits, @Nullable Long before) {

    static ThresholdView of(String name, double probability, @Nullable Double before) {
        double bits = Math.log(probability / (1 - probability)) / Math.log(2);
        return new ThresholdView(
                name, Math.round(100 * probability), bits, before == null ? null : Math.round(100 * before));
    }
}
