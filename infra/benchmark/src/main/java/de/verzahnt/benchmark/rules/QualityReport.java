package de.verzahnt.benchmark.rules;

import de.verzahnt.rules.Band;
import de.verzahnt.rules.FindingClass;
import de.verzahnt.trial.Figures;
import de.verzahnt.trial.Quality;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * The quality on unseen places as a Markdown text: the rules, and in the same tables what anybody could build in an
 * afternoon and how far two people agree.
 */
record QualityReport(List<Unseen> places) {
    static final List<FindingClass> CLASSES = List.of(
            FindingClass.DOPPELSTRUKTUR,
            FindingClass.PARALLEL,
            FindingClass.PUBLIC_PARALLEL,
            FindingClass.DOUBLE_ENTRY,
            FindingClass.RELATED);

    private static final String NOT_SAID = "–";

    /** All places together. */
    Figures figures(FindingClass wanted, Band band) {
        return sum(place -> place.quality().figures(wanted, band));
    }

    /** Pairs people call related, and those that raise an alert. */
    Figures relatedAlerted(Band band) {
        return sum(place -> place.quality().relatedAlerted(band));
    }

    /** Alerts, and those of them that nobody listed. */
    Figures unlistedAlerted(Band band) {
        return sum(place -> place.quality().unlistedAlerted(band));
    }

    Reliability reliability() {
        return Reliability.of(
                places.stream().flatMap(place -> place.predictions().stream()).toList());
    }

    private Figures sum(Function<Unseen, Figures> figures) {
        return places.stream().map(figures).reduce(new Figures(0, 0, 0), Figures::plus);
    }

    /** For the README. */
    String markdown() {
        List<String> lines = new ArrayList<>(byClass());
        lines.add("");
        lines.add(String.format(
                Locale.ROOT,
                "Of the pairs people call related %.1f %% raise a *Hinweis*; %.1f %% of all *Hinweise* are on pairs that"
                        + " nobody listed. Brier score %.4f.",
                100 * relatedAlerted(Band.HINWEIS).recall(),
                100 * unlistedAlerted(Band.HINWEIS).precision(),
                reliability().brier()));
        lines.add("");
        lines.add("| left out | DOPPELSTRUKTUR precision / recall | with *zu prüfen* | PARALLEL F1 | any overlap F1 |"
                + " plain n-gram regression F1 | two people F1 |");
        lines.add("|---|---|---|---|---|---|---|");
        places.forEach(place -> lines.add(row(place)));
        lines.add("");
        lines.addAll(reliability().markdown());
        return String.join("\n", lines);
    }

    private List<String> byClass() {
        List<String> lines = new ArrayList<>();
        lines.add("| class | band | labelled | found | precision (95 %) | recall (95 %) | F1 |"
                + " plain n-gram regression F1 | two people F1 |");
        lines.add("|---|---|---|---|---|---|---|---|---|");
        lines.add(row(
                "any overlap",
                "HINWEIS",
                sum(place -> place.quality().anyOverlap(Band.HINWEIS)),
                f1(sum(Unseen::baseline)),
                f1(sum(place -> place.people().onOverlaps()))));
        for (FindingClass wanted : CLASSES) {
            String people = f1(sum(place -> place.people().on(wanted)));
            if (wanted != FindingClass.RELATED) {
                lines.add(row(wanted.name(), "HINWEIS", figures(wanted, Band.HINWEIS), NOT_SAID, people));
            }
            lines.add(row(wanted.name(), "both", figures(wanted, Band.ZU_PRUEFEN), NOT_SAID, people));
        }
        return lines;
    }

    private static String row(String name, String band, Figures figures, String baseline, String people) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %d | %d | %s | %s | %.2f | %s | %s |",
                name,
                band,
                figures.labelled(),
                figures.found(),
                Wilson.of(figures.right(), figures.found()),
                Wilson.of(figures.right(), figures.labelled()),
                figures.f1(),
                baseline,
                people);
    }

    private static String row(Unseen place) {
        Quality quality = place.quality();
        Figures alert = quality.figures(FindingClass.DOPPELSTRUKTUR, Band.HINWEIS);
        return String.format(
                Locale.ROOT,
                "| %s | %.2f / %.2f | %.2f | %.2f | %.2f | %s | %s |",
                place.place(),
                alert.precision(),
                alert.recall(),
                quality.figures(FindingClass.DOPPELSTRUKTUR, Band.ZU_PRUEFEN).recall(),
                quality.figures(FindingClass.PARALLEL, Band.HINWEIS).f1(),
                quality.anyOverlap(Band.HINWEIS).f1(),
                f1(place.baseline()),
                f1(place.people().onOverlaps()));
    }

    /** As a decimal; a dash where nothing was labelled. */
    private static String f1(Figures figures) {
        return figures.labelled() == 0 ? NOT_SAID : String.format(Locale.ROOT, "%.2f", figures.f1());
    }
}
