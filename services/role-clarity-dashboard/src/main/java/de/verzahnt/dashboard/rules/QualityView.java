package de.verzahnt.dashboard.rules;

import de.verzahnt.rules.rulebook.MeasuredQuality;
import java.util.List;

/** How good the rules are, for people: what is shown is right that often, what there is is found that often. */
public record QualityView(List<MeasuredQuality> classes, MeasuredQuality related, List<PlaceQuality> places) {

    private static final String ALERT = "ALERT";

    static QualityView shipped() {
        List<MeasuredQuality> figures = MeasuredQuality.shipped();
        return new QualityView(
                figures.stream().filter(figure -> !figure.band().equals(ALERT)).toList(),
                figure(figures, "RELATED", ALERT),
                PlaceQuality.all());
    }

    /** A part as a whole percentage; 0 of nothing. */
    public long percent(int part, int whole) {
        return whole == 0 ? 0 : Math.round(100.0 * part / whole);
    }

    static MeasuredQuality figure(List<MeasuredQuality> figures, String name, String band) {
        return figures.stream()
                .filter(figure -> figure.band().equals(band) && figure.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(figures + " (expected: " + name + "," + band + ")"));
    }
}
