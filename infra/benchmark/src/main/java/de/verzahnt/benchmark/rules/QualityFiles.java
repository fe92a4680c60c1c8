package de.verzahnt.benchmark.rules;

import de.verzahnt.rules.Band;
import de.verzahnt.rules.FindingClass;
import de.verzahnt.rules.rulebook.MeasuredQuality;
import de.verzahnt.rules.rulebook.MeasuredQuality.Judge;
import de.verzahnt.trial.Figures;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The quality on unseen places as the files of figures that ship with the rules and stand on the page <i>Regeln</i>. */
final class QualityFiles {
    private static final String COLUMNS = "judge,name,band,labelled,found,right";
    private static final String HINWEIS = Band.HINWEIS.name();

    private QualityFiles() {}

    /** Lines by name of the file. */
    static Map<String, List<String>> of(QualityReport report) {
        Map<String, List<String>> files = new LinkedHashMap<>();
        files.put("quality.csv", quality(report));
        files.put("quality-elsewhere.csv", byPlace(report));
        files.put("reliability.csv", report.reliability().csv());
        files.put("brier.csv", report.reliability().brierCsv());
        return files;
    }

    private static List<String> quality(QualityReport report) {
        Map<String, Figures> sums = new LinkedHashMap<>();
        report.places()
                .forEach(place -> rows(place).forEach((key, figures) -> sums.merge(key, figures, Figures::plus)));
        List<String> lines = new ArrayList<>(List.of(COLUMNS));
        sums.forEach((key, figures) -> lines.add(figures.csv(key)));
        return lines;
    }

    /** The same, each with the keys of the place's Kreise before it. */
    private static List<String> byPlace(QualityReport report) {
        List<String> lines = new ArrayList<>(List.of("kreise," + COLUMNS));
        report.places().forEach(place -> rows(place)
                .forEach((key, figures) -> lines.add(place.kreise() + "," + figures.csv(key))));
        return lines;
    }

    private static Map<String, Figures> rows(Unseen place) {
        Map<String, Figures> rows = new LinkedHashMap<>();
        rows.put(key(Judge.RULES, MeasuredQuality.ANY, HINWEIS), place.quality().anyOverlap(Band.HINWEIS));
        for (FindingClass wanted : QualityReport.CLASSES) {
            for (Band band : wanted == FindingClass.RELATED ? List.of(Band.ZU_PRUEFEN) : List.of(Band.values())) {
                rows.put(
                        key(Judge.RULES, wanted.name(), band.name()),
                        place.quality().figures(wanted, band));
            }
        }
        rows.put(key(Judge.RULES, "RELATED", "ALERT"), place.quality().relatedAlerted(Band.HINWEIS));
        rows.put(key(Judge.NGRAMS, MeasuredQuality.ANY, HINWEIS), place.baseline());
        if (!place.people().pairs().isEmpty()) {
            rows.put(
                    key(Judge.PEOPLE, MeasuredQuality.ANY, HINWEIS),
                    place.people().onOverlaps());
            QualityReport.CLASSES.forEach(wanted -> rows.put(
                    key(Judge.PEOPLE, wanted.name(), HINWEIS), place.people().on(wanted)));
        }
        return rows;
    }

    private static String key(Judge judge, String name, String band) {
        return String.join(",", judge.name(), name, band);
    }
}
