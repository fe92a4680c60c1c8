package de.verzahnt.detector.kreis;

import de.verzahnt.reference.District;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.Finding;
import de.verzahnt.rules.FindingClass;
import de.verzahnt.rules.Offering;
import de.verzahnt.rules.signal.Demand;
import de.verzahnt.rules.signal.Gaps;
import de.verzahnt.rules.signal.Gaps.Gap;
import de.verzahnt.rules.signal.RoleHints;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Signals about single places of one Kreis: hints about roles and gaps. Only changes are told. */
final class Signals {
    private final String kreis;
    private final ReferenceData reference;
    private final RoleHints hints;
    private final Gaps gaps;
    private final StandingFindings findings;

    Signals(String kreis, ReferenceData reference, StandingFindings findings) {
        this.kreis = kreis;
        this.reference = reference;
        this.hints = new RoleHints(reference);
        this.gaps = new Gaps(reference);
        this.findings = findings;
    }

    /** Looks at the role of an offering. It is asked about once, in the first of its Kreise. */
    void lookAtRole(Offering offering, LocalDate today, Instant at) {
        Optional<Pair> before = findings.signal(offering.id(), offering.id());
        Optional<Pair> now = hints.about(offering, today)
                .filter(hint -> isFirstKreisOf(offering))
                .map(hint -> Pair.of(hint, offering, offering));
        if (before.isPresent() && now.isEmpty()) {
            findings.end(before.get(), whyCleared(offering, today), at);
        }
        now.filter(pair -> !before.equals(now)).ifPresent(pair -> findings.see(pair, before.isEmpty(), at));
    }

    /** The offering is here no longer. */
    void forget(String offeringId, ClosingReason reason, Instant at) {
        findings.signal(offeringId, offeringId).ifPresent(pair -> findings.end(pair, reason, at));
    }

    /** Looks for demand that nobody meets. */
    void lookForGaps(Collection<Offering> offerings, Collection<Demand> demands, LocalDate today, Instant now) {
        Set<String> unmet = new HashSet<>();
        for (Gap gap : gaps.in(gaps.supply(kreis, offerings), demands, today)) {
            Pair pair = pair(gap);
            unmet.add(name(pair.finding()));
            Optional<Pair> before =
                    findings.signal(gap.finding().anchorId(), gap.finding().lineId());
            if (!before.equals(Optional.of(pair))) {
                findings.see(pair, before.isEmpty(), now);
            }
        }
        Set<String> counted = new HashSet<>();
        demands.forEach(demand -> counted.add(demand.code() + " " + demand.districtKey()));
        findings.signals().stream()
                .filter(pair -> pair.finding().findingClass() == FindingClass.GAP)
                .filter(pair -> !unmet.contains(name(pair.finding())))
                .forEach(pair -> findings.end(pair, whyClosed(counted.contains(name(pair.finding()))), now));
    }

    private boolean isFirstKreisOf(Offering offering) {
        return offering.districts().stream()
                .flatMap(key -> reference.districts().kreiseOf(key).stream())
                .map(District::key)
                .min(String::compareTo)
                .filter(kreis::equals)
                .isPresent();
    }

    private static ClosingReason whyCleared(Offering offering, LocalDate today) {
        return offering.period().endedBefore(today) ? ClosingReason.PERIOD_ENDED : ClosingReason.ROLE_CLEARED;
    }

    private static ClosingReason whyClosed(boolean stillCounted) {
        return stillCounted ? ClosingReason.DEMAND_MET : ClosingReason.DEMAND_GONE;
    }

    /** Its two sides: the office that counted, and the municipal centre that answers for the district, if one is known. */
    private Pair pair(Gap gap) {
        String authority = gap.demand().authorityId();
        String centre = reference.responsibilities().stream()
                .filter(one -> one.kind().equals("KI")
                        && reference
                                .districts()
                                .contains(one.districtKey(), gap.demand().districtKey()))
                .map(one -> one.organisationId())
                .findFirst()
                .orElse(authority);
        return new Pair(gap.finding(), authority, centre);
    }

    private static String name(Finding gap) {
        return gap.anchorId() + " " + gap.lineId();
    }
}
