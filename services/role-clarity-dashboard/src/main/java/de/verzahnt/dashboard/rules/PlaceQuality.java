package de.verzahnt.dashboard.rules;

import de.verzahnt.rules.rulebook.MeasuredQuality;
import java.util.List;

/**
 * How good the rules are in one place from which nothing was learned for it.
 *
 * @param kreise five-digit keys
 * @param doppelstruktur clear notices between a public and a free side
 * @param parallel clear notices between free organisations
 */
public record PlaceQuality(List<String> kreise, MeasuredQuality doppelstruktur, MeasuredQuality parallel) {

    private static final String CLEAR = "HINWEIS";

    /** Both columns of its row. */
    public List<MeasuredQuality> figures() {
        return List.of(doppelstruktur, parallel);
    }

    static List<PlaceQuality> all() {
        return MeasuredQuality.elsewhere().entrySet().stream()
                .map(place -> of(place.getKey(), place.getValue()))
                .toList();
    }

    private static PlaceQuality of(String kreise, List<MeasuredQuality> figures) {
        return new PlaceQuality(
                List.of(kreise.split("\\+")),
                QualityView.figure(figures, "DOPPELSTRUKTUR", CLEAR),
                QualityView.figure(figures, "PARALLEL", CLEAR));
    }
}
