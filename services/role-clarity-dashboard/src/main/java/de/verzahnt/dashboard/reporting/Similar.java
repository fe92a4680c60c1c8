package de.verzahnt.dashboard.reporting;

import de.verzahnt.cases.CaseLaw;
import de.verzahnt.dashboard.cases.CaseReason;
import de.verzahnt.rules.Finding;
import de.verzahnt.rules.FindingClass;
import de.verzahnt.rules.Offering;
import java.util.Comparator;
import java.util.List;

/**
 * An offering nearby, and what it would be to the one that is typed.
 *
 * @param probability 0 to 1
 * @param reasons as a case would tell them
 */
public record Similar(
        String offeringId,
        String title,
        String organisationId,
        List<String> districts,
        FindingClass findingClass,
        String band,
        double probability,
        List<CaseReason> reasons) {

    /** What asks a question first, then the surest. */
    static final Comparator<Similar> STRONGEST_FIRST = Comparator.comparing(Similar::asks)
            .reversed()
            .thenComparing(Comparator.comparingDouble(Similar::probability).reversed())
            .thenComparing(Similar::offeringId);

    static Similar of(Offering other, Finding finding) {
        return new Similar(
                other.id(),
                other.title(),
                other.provider().organisationId(),
                List.copyOf(other.districts()),
                finding.findingClass(),
                finding.band().name(),
                finding.score().probability(),
                finding.score().weights().stream()
                        .map(weight ->
                                new CaseReason(weight.comparison(), weight.level(), weight.bits(), weight.evidence()))
                        .toList());
    }

    /** Whether a case would come of it; what is only related asks nothing. */
    public boolean asks() {
        return CaseLaw.asks(findingClass);
    }

    /** The probability as a whole percentage. */
    public long percent() {
        return Math.round(probability * 100);
    }

    /** What speaks for it most, where no sentence can be made. */
    public List<CaseReason> strongest() {
        return reasons.stream()
                .filter(reason -> reason.bits() > 0)
                .sorted(Comparator.comparingDouble(CaseReason::bits).reversed())
                .limit(2)
                .toList();
    }
}
