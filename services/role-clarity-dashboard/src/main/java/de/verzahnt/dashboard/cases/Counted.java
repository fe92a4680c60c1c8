package de.verzahnt.dashboard.cases;

import java.util.List;

/**
 * What an immigration office counted in a district, as it stands in the reasons of a gap.
 *
 * @param period the quarter, e.g. {@code 2026-Q1}; empty when not told
 * @param count rounded; empty when not told
 */
public record Counted(String period, String count) {

    static Counted of(List<CaseReason> reasons) {
        List<String> evidence = reasons.stream()
                .filter(reason -> reason.comparison().equals("DEMAND"))
                .findFirst()
                .map(CaseReason::evidence)
                .orElse(List.of());
        return evidence.size() == 2 ? new Counted(evidence.get(0), evidence.get(1)) : new Counted("", "");
    }
}
