package de.verzahnt.dashboard.rules;

import de.verzahnt.rules.rulebook.MeasuredQuality;
import de.verzahnt.rules.rulebook.MeasuredQuality.Judge;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How good the rules are, for people: what is shown is right that often, what there is is found that often, beside what a
 * plain procedure and a second person reach.
 */
public record QualityView(List<MeasuredQuality> all, MeasuredQuality related, List<PlaceQuality> places) {

    private static final String ALERT = "ALERT";
    private static final String CLEAR = "HINWEIS";

    static QualityView shipped() {
        List<MeasuredQuality> figures = MeasuredQuality.shipped();
        return new QualityView(figures, figure(figures, "RELATED", ALERT), PlaceQuality.all());
    }

    /** What the rules reach, by class and band; overlaps of any class first. */
    public List<MeasuredQuality> classes() {
        return all.stream()
                .filter(figure ->
                        figure.judge() == Judge.RULES && !figure.band().equals(ALERT))
                .toList();
    }

    /** What this judge reaches on the same class; nothing where it was not measured. */
    public @Nullable MeasuredQuality beside(Judge judge, MeasuredQuality rules) {
        return find(all, judge, rules.name(), CLEAR);
    }

    /** A part as a whole percentage; 0 of nothing. */
    public long percent(int part, int whole) {
        return whole == 0 ? 0 : Math.round(100.0 * part / whole);
    }

    static MeasuredQuality figure(List<MeasuredQuality> figures, String name, String band) {
        MeasuredQuality found = find(figures, Judge.RULES, name, band);
        if (found == null) {
            throw new IllegalStateException(figures + " (expected: RULES," + name + "," + band + ")");
        }
        return found;
    }

    static @Nullable MeasuredQuality find(List<MeasuredQuality> figures, Judge judge, String name, String band) {
        return figures.stream()
                .filter(figure -> figure.judge() == judge
                        && figure.name().equals(name)
                        && figure.band().equals(band))
                .findFirst()
                .orElse(null);
    }
}
