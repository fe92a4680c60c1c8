package de.verzahnt.rules.rulebook;

import de.verzahnt.reference.CsvFile;
import de.verzahnt.reference.CsvRow;
import de.verzahnt.rules.FindingClass;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One measured figure on places from which nothing was learned: of the shipped rules, and of what they are compared with.
 *
 * @param judge whose judgement is measured
 * @param name a {@link FindingClass}, or {@link #ANY}
 * @param band HINWEIS; ZU_PRUEFEN for both bands together; ALERT for a Hinweis of any class
 * @param labelled pairs people judged to be this
 * @param found pairs the judge shows as this
 * @param right pairs that are both
 */
public record MeasuredQuality(Judge judge, String name, String band, int labelled, int found, int right) {
    /** Overlaps of any class, whatever they were called. */
    public static final String ANY = "ANY";

    private static final String SHIPPED = "/overlap-rules/quality.csv";
    private static final String ELSEWHERE = "/overlap-rules/quality-elsewhere.csv";

    /** Whose judgement it is. */
    public enum Judge {
        /** The shipped rules. */
        RULES,
        /** A plain regression over runs of letters and equal codes, which tells no classes. */
        NGRAMS,
        /** One person, measured by another who judged the same pairs; only where two did. */
        PEOPLE
    }

    /** The figures of {@link RuleBook#shipped()}, as the build measured them. */
    public static List<MeasuredQuality> shipped() {
        return rows(SHIPPED).stream().map(MeasuredQuality::of).toList();
    }

    /** The same place by place, each judged by weights of all others; by the keys of its Kreise, joined by plus signs. */
    public static Map<String, List<MeasuredQuality>> elsewhere() {
        return rows(ELSEWHERE).stream()
                .collect(Collectors.groupingBy(
                        row -> row.text("kreise"),
                        LinkedHashMap::new,
                        Collectors.mapping(MeasuredQuality::of, Collectors.toUnmodifiableList())));
    }

    /** Harmonic mean of the share found that is right and the share labelled that is found; 0 when nothing is right. */
    public double f1() {
        return right == 0 ? 0 : 2.0 * right / (labelled + found);
    }

    private static List<CsvRow> rows(String file) {
        return CsvFile.shipped(MeasuredQuality.class, file);
    }

    private static MeasuredQuality of(CsvRow row) {
        return new MeasuredQuality(
                row.oneOf(Judge.class, "judge"),
                row.text("name"),
                row.text("band"),
                row.number("labelled"),
                row.number("found"),
                row.number("right"));
    }
}
