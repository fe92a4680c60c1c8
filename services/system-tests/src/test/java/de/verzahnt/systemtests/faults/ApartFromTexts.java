package de.verzahnt.systemtests.faults;

import de.verzahnt.events.CaseLine;
import de.verzahnt.events.Reason;
import de.verzahnt.rules.Weight;
import java.util.List;
import java.util.Set;

/**
 * A line without what the words of titles and descriptions count: the detector tells a reworded text only with the next
 * other change, so a published case may lag behind its oracle in these three, and in nothing else.
 */
final class ApartFromTexts {

    private static final Set<String> TEXTS = Set.of("ACTIVITY", "WORDS", "TITLE");

    private ApartFromTexts() {}

    static CaseLine line(CaseLine line) {
        List<Reason> reasons = line.getReasons().stream()
                .filter(reason -> !TEXTS.contains(reason.getComparison()))
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
                .filter(weight -> !TEXTS.contains(weight.comparison()))
                .mapToDouble(Weight::bits)
                .sum());
    }

    private static String rounded(double bits) {
        return String.valueOf(Math.round(bits * 1e6) / 1e6);
    }
}
