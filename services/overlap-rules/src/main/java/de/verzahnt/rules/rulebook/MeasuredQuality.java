package de.verzahnt.rules.rulebook;

import de.verzahnt.rules.FindingClass;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        return lines(SHIPPED).stream().map(MeasuredQuality::parse).toList();
    }

    /** The same place by place, each judged by weights of all others; by the keys of its Kreise, joined by plus signs. */
    public static Map<String, List<MeasuredQuality>> elsewhere() {
        return lines(ELSEWHERE).stream()
                .map(line -> line.split(",", 2))
                .collect(Collectors.groupingBy(
                        cells -> cells[0],
                        LinkedHashMap::new,
                        Collectors.mapping(cells -> parse(cells[1]), Collectors.toUnmodifiableList())));
    }

    /** The lines of a file below its heading. */
    static List<String> lines(String file) {
        try (InputStream in = Objects.requireNonNull(MeasuredQuality.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MeasuredQuality parse(String line) {
        String[] cells = line.split(",");
        return new MeasuredQuality(
                cells[0], cells[1], Integer.parseInt(cells[2]), Integer.parseInt(cells[3]), Integer.parseInt(cells[4]));
    }
}
