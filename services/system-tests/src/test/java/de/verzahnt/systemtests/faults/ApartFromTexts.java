package de.verzahnt.systemtests.faults;

import de.verzahnt.events.CaseLine;
import de.verzahnt.events.Reason;
import de.verzahnt.rules.Weight;
import java.util.List;
import java.util.Set;

/**
 * A line without what the words of titles and descriptions count: the detector tells a reworded text only with the next
 * other change, so a published case may lag behind its oracle in these, and in nothing else. Of the place it may lag in
 * quarters that only a text names, where the report names the city.
 */
final class ApartFromTexts {

    private static final Set<String> TEXTS = Set.of("ACTIVITY", "SUBJECT", "WORDS", "TITLE", "YEARS");
    private static final Set<String> IN_CITY =
            Set.of("CITY_WIDE", "QUARTER_UNKNOWN", "SAME_QUARTER_IN_TEXT", "OTHER_QUARTER_IN_TEXT");

    private ApartFromTexts() {}

    static CaseLine line(CaseLine line) {
        List<Reason> reasons = line.getReasons().stream()
                .filter(reason -> isStructured(reason.getComparison(), reason.getLevel()))
                .toList();
        return CaseLine.newBuilder(line)
                .setReasons(reasons)
                .setProbability(0)
                .setBits(reasons.stream().mapToDouble(Reason::getBits).sum())
                .build();
    }

    static String bits(CaseLine line) {
        return rounded(line(line).getBits());
    }

    static String bits(List<Weight> weights) {
        return rounded(weights.stream()
                .filter(weight -> isStructured(weight.comparison(), weight.level()))
                .mapToDouble(Weight::bits)
                .sum());
    }

    private static boolean isStructured(String comparison, String level) {
        return !TEXTS.contains(comparison) && !(comparison.equals("AREA") && IN_CITY.contains(level));
    }

    private static String rounded(double bits) {
        return String.valueOf(Math.round(bits * 1e6) / 1e6);
    }
}
