package de.verzahnt.rules.rulebook;

import de.verzahnt.reference.CsvFile;
import de.verzahnt.reference.CsvRow;
import de.verzahnt.rules.FindingClass;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One measured figure of the shipped rules, on places their weights never saw.
 *
 * @param name a {@link FindingClass}
 * @param band HINWEIS; ZU_PRUEFEN for both bands together; ALERT for a Hinweis of any class
 * @param labelled pairs people judged to be this
 * @param found pairs the rules show as this
 * @param right pairs that are both
 */
public record MeasuredQuality(String name, String band, int labelled, int found, int right) {
    private static final String SHIPPED = "/overlap-rules/quality.csv";
    private static final String ELSEWHERE = "/overlap-rules/quality-elsewhere.csv";

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

    private static List<CsvRow> rows(String file) {
        return CsvFile.shipped(MeasuredQuality.class, file);
    }

    private static MeasuredQuality of(CsvRow row) {
        return new MeasuredQuality(
                row.text("name"), row.text("band"), row.number("labelled"), row.number("found"), row.number("right"));
    }
}
