package de.verzahnt.dashboard.rules;

import de.verzahnt.rules.MeasuredQuality;
import java.util.List;

/**
 * A figure of a Kreis from which nothing was learned.
 *
 * @param kreis five-digit key
 */
public record MeasuredElsewhere(String kreis, MeasuredQuality figure) {

    /** Clear notices only, where people saw any. */
    static List<MeasuredElsewhere> all() {
        return MeasuredQuality.elsewhere().entrySet().stream()
                .flatMap(kreis -> kreis.getValue().stream()
                        .filter(figure -> figure.band().equals("HINWEIS") && figure.labelled() > 0)
                        .map(figure -> new MeasuredElsewhere(kreis.getKey(), figure)))
                .toList();
    }
}
