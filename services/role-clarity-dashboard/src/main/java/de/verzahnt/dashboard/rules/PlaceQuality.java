package de.verzahnt.dashboard.rules;

import de.verzahnt.rules.rulebook.MeasuredQuality;
import de.verzahnt.rules.rulebook.MeasuredQuality.Judge;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * How good the rules are in one place from which nothing was learned for it.
 *
 * @param kreise five-digit keys
 * @param measured of all judges there
 */
public record PlaceQuality(List<String> kreise, List<MeasuredQuality> measured) {

    private static final String CLEAR = "HINWEIS";

    /** Of the rules: between a public and a free side, and between free organisations. */
    public List<MeasuredQuality> figures() {
        return List.of(
                QualityView.figure(measured, "DOPPELSTRUKTUR", CLEAR), QualityView.figure(measured, "PARALLEL", CLEAR));
    }

    /** Of all who were measured there, on overlaps of any class. */
    public List<MeasuredQuality> judges() {
        return Arrays.stream(Judge.values())
                .map(judge -> QualityView.find(measured, judge, MeasuredQuality.ANY, CLEAR))
                .filter(Objects::nonNull)
                .toList();
    }

    static List<PlaceQuality> all() {
        return MeasuredQuality.elsewhere().entrySet().stream()
                .map(place -> new PlaceQuality(List.of(place.getKey().split("\\+")), place.getValue()))
                .toList();
    }
}
