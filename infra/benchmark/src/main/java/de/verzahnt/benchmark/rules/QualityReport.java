package de.verzahnt.benchmark.rules;

import de.verzahnt.rules.Band;
import de.verzahnt.rules.FindingClass;
import de.verzahnt.trial.Figures;
import de.verzahnt.trial.Quality;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The quality on unseen places, as a Markdown text and as the lines of the files that ship with the rules. */
record QualityReport(List<Unseen> places) {
    private static final List<FindingClass> CLASSES = List.of(
            FindingClass.DOPPELSTRUKTUR,
            FindingClass.PARALLEL,
            FindingClass.PUBLIC_PARALLEL,
            FindingClass.DOUBLE_ENTRY,
            FindingClass.RELATED);

    /** All places together. */
    Figures figures(FindingClass wanted, Band band) {
        return sum(quality -> quality.figures(wanted, band));
    }

    /** Pairs people call related, and those that raise an alert. */
    Figures relatedAlerted(Band band) {
        return sum(quality -> quality.relatedAlerted(band));
    }

    /** Alerts, and those of them that nobody listed. */
    Figures unlistedAlerted(Band band) {
        return sum(quality -> quality.unlistedAlerted(band));
    }

    Reliability reliability() {
        return Reliability.of(
                places.stream().flatMap(place -> place.predictions().stream()).toList());
    }

    private Figures sum(Function<Quality, Figures> figures) {
        return places.stream().map(Unseen::quality).map(figures).reduce(new Figures(0, 0, 0), Figures::plus);
    }

    /** For the README. */
    String markdown() {
        List<String> lines = new ArrayList<>();
        lines.add("| class | band | labelled | found | precision (95 %) | recall (95 %) | F1 |");
        lines.add("|---|---|---|---|---|---|---|");
        for (FindingClass wanted : CLASSES) {
            if (wanted != FindingClass.RELATED) {
                lines.add(row(wanted, Band.HINWEIS, "HINWEIS"));
            }
            lines.add(row(wanted, Band.ZU_PRUEFEN, "both"));
        }
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
                + " plain n-gram regression F1 |");
        lines.add("|---|---|---|---|---|---|");
        places.forEach(place -> lines.add(row(place)));
        lines.add("");
        lines.addAll(reliability().markdown());
        return String.join("\n", lines);
    }

    private String row(FindingClass wanted, Band band, String name) {
        Figures figures = figures(wanted, band);
        return String.format(
                Locale.ROOT,
                "| %s | %s | %d | %d | %s | %s | %.2f |",
                wanted,
                name,
                figures.labelled(),
                figures.found(),
                Wilson.of(figures.right(), figures.found()),
                Wilson.of(figures.right(), figures.labelled()),
                figures.f1());
    }

    private static String row(Unseen place) {
        Quality quality = place.quality();
        Figures alert = quality.figures(FindingClass.DOPPELSTRUKTUR, Band.HINWEIS);
        return String.format(
                Locale.ROOT,
                "| %s | %.2f / %.2f | %.2f | %.2f | %.2f | %.2f |",
                place.place(),
                alert.precision(),
                alert.recall(),
                quality.figures(FindingClass.DOPPELSTRUKTUR, Band.ZU_PRUEFEN).recall(),
                quality.figures(FindingClass.PARALLEL, Band.HINWEIS).f1(),
                quality.anyOverlap(Band.HINWEIS).f1(),
                place.baseline().f1());
    }

    /** The lines of {@code quality.csv}. */
    List<String> csv() {
        List<String> lines = new ArrayList<>(List.of("name,band,labelled,found,right"));
        lines.addAll(rows(this::figures, this::relatedAlerted));
        return lines;
    }

    /** The lines of {@code quality-elsewhere.csv}: the same, each with the keys of the place's Kreise before it. */
    List<String> csvByPlace() {
        List<String> lines = new ArrayList<>(List.of("kreise,name,band,labelled,found,right"));
        places.forEach(place -> rows(place.quality()::figures, place.quality()::relatedAlerted)
                .forEach(row -> lines.add(place.kreise() + "," + row)));
        return lines;
    }

    private static List<String> rows(BiFunction<FindingClass, Band, Figures> figures, Function<Band, Figures> related) {
        List<String> rows = new ArrayList<>();
        for (FindingClass wanted : CLASSES) {
            if (wanted != FindingClass.RELATED) {
                rows.add(figures.apply(wanted, Band.HINWEIS).csv(wanted.name(), "HINWEIS"));
            }
            rows.add(figures.apply(wanted, Band.ZU_PRUEFEN).csv(wanted.name(), "ZU_PRUEFEN"));
        }
        rows.add(related.apply(Band.HINWEIS).csv("RELATED", "ALERT"));
        return rows;
    }
}
