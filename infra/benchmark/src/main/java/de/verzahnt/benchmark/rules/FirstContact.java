package de.verzahnt.benchmark.rules;

import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.Band;
import de.verzahnt.rules.FindingClass;
import de.verzahnt.rules.index.OverlapRules;
import de.verzahnt.trial.Figures;
import de.verzahnt.trial.Quality;
import de.verzahnt.trial.Trial;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The rules on places from which nothing was learned, no weight and no word: what a Kreis that joins may expect.
 *
 * @param byPlace quality by name of the place
 * @param reliability of what was said of the pairs of all
 */
record FirstContact(Map<String, Quality> byPlace, Reliability reliability) {

    /** These rules on the unread places of the repository. */
    static FirstContact of(OverlapRules rules, ReferenceData reference, Path root) {
        List<Place> places = Place.unread(root, reference);
        Map<String, Quality> byPlace = new TreeMap<>();
        places.forEach(place -> byPlace.put(
                place.name(),
                new Quality(new Trial(rules, reference, Place.TODAY).run(place.offerings()), place.labels())));
        Examples examples = new Examples(reference, rules);
        return new FirstContact(
                byPlace,
                Reliability.of(places.stream()
                        .flatMap(place -> examples.predictions(place).stream())
                        .toList()));
    }

    /** All places together. */
    Figures figures(FindingClass wanted, Band band) {
        return sum(quality -> quality.figures(wanted, band));
    }

    /** The pairs people called related, and those of them that raise a Hinweis. */
    Figures relatedAlerted() {
        return sum(quality -> quality.relatedAlerted(Band.HINWEIS));
    }

    /** All Hinweise, and those of them on pairs that nobody listed. */
    Figures unlistedAlerted() {
        return sum(quality -> quality.unlistedAlerted(Band.HINWEIS));
    }

    private Figures sum(Function<Quality, Figures> figures) {
        return byPlace.values().stream().map(figures).reduce(new Figures(0, 0, 0), Figures::plus);
    }

    /** For the README. */
    String markdown() {
        List<String> lines = new ArrayList<>();
        lines.add("| place | DOPPELSTRUKTUR precision / recall | with *zu prüfen* | PARALLEL F1 | DOUBLE_ENTRY F1 |"
                + " any overlap F1 | related alerted | *Hinweise* on unlisted pairs |");
        lines.add("|---|---|---|---|---|---|---|---|");
        byPlace.forEach((place, quality) -> lines.add(row(
                place,
                (wanted, band) -> quality.figures(wanted, band),
                quality.anyOverlap(Band.HINWEIS).f1(),
                quality.relatedAlerted(Band.HINWEIS),
                quality.unlistedAlerted(Band.HINWEIS))));
        lines.add(row(
                "all",
                this::figures,
                sum(quality -> quality.anyOverlap(Band.HINWEIS)).f1(),
                relatedAlerted(),
                unlistedAlerted()));
        lines.add("");
        lines.add(String.format(Locale.ROOT, "Brier score %.4f.", reliability.brier()));
        lines.add("");
        lines.addAll(reliability.markdown());
        return String.join("\n", lines);
    }

    private static String row(
            String place,
            BiFunction<FindingClass, Band, Figures> figures,
            double any,
            Figures related,
            Figures unlisted) {
        Figures alert = figures.apply(FindingClass.DOPPELSTRUKTUR, Band.HINWEIS);
        return String.format(
                Locale.ROOT,
                "| %s | %s / %s | %s | %.2f | %.2f | %.2f | %.1f %% | %.1f %% |",
                place,
                Wilson.of(alert.right(), alert.found()),
                Wilson.of(alert.right(), alert.labelled()),
                Wilson.of(
                        figures.apply(FindingClass.DOPPELSTRUKTUR, Band.ZU_PRUEFEN)
                                .right(),
                        alert.labelled()),
                figures.apply(FindingClass.PARALLEL, Band.HINWEIS).f1(),
                figures.apply(FindingClass.DOUBLE_ENTRY, Band.HINWEIS).f1(),
                any,
                100 * related.recall(),
                100 * unlisted.precision());
    }
}
