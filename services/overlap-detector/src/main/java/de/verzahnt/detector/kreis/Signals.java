package de.verzahnt.detector.kreis;

import de.verzahnt.cases.ClosingReason;
import de.verzahnt.cases.Pair;
import de.verzahnt.reference.District;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.reference.Responsibility;
import de.verzahnt.rules.Finding;
import de.verzahnt.rules.FindingClass;
import de.verzahnt.rules.Offering;
import de.verzahnt.rules.signal.Demand;
import de.verzahnt.rules.signal.Gaps;
import de.verzahnt.rules.signal.Gaps.Gap;
import de.verzahnt.rules.signal.Gaps.Met;
import de.verzahnt.rules.signal.Gaps.Needs;
import de.verzahnt.rules.signal.RoleHints;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Signals about single places of one Kreis: hints about roles and gaps. Only changes are told. */
final class Signals {
    private static final String CENTRE = "KI";

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

    /** Looks at the role of an offering. It is asked about once, in the first of its Kreise; a stale one anew never. */
    void lookAtRole(Offering offering, boolean stale, LocalDate today, Instant at) {
        Optional<Pair> before = findings.signal(offering.id(), offering.id());
        Optional<Pair> now = hints.about(offering, today)
                .filter(hint -> isFirstKreisOf(offering))
                .map(hint -> Pair.of(hint, offering, offering));
        if (before.isPresent() && now.isEmpty()) {
            findings.end(before.get(), whyCleared(offering, today), at);
        }
        now.filter(pair -> !before.equals(now) && !(stale && before.isEmpty()))
                .ifPresent(pair -> findings.see(pair, before.isEmpty(), at));
    }

    /** The offering is here no longer. */
    void forget(String offeringId, ClosingReason reason, Instant at) {
        findings.signal(offeringId, offeringId).ifPresent(pair -> findings.end(pair, reason, at));
    }

    /** Looks for demand that nobody meets; where too little is reported to tell, what stands stays. */
    void lookForGaps(Collection<Offering> offerings, Collection<Demand> demands, LocalDate today, Instant now) {
        gaps.in(gaps.supply(kreis, offerings), demands, today).ifPresent(needs -> {
            Set<Met> unmet = new HashSet<>();
            needs.unmet().forEach(gap -> {
                unmet.add(name(gap.finding()));
                see(new Pair(gap.finding(), gap.demand().authorityId(), centre(gap, offerings)), now);
            });
            findings.signals().stream()
                    .filter(pair -> pair.finding().findingClass() == FindingClass.GAP)
                    .filter(pair -> !unmet.contains(name(pair.finding())))
                    .forEach(pair -> findings.end(pair, whyClosed(needs, pair.finding()), now));
        });
    }

    private void see(Pair gap, Instant now) {
        Optional<Pair> before =
                findings.signal(gap.finding().anchorId(), gap.finding().lineId());
        if (!before.equals(Optional.of(gap))) {
            findings.see(gap, before.isEmpty(), now);
        }
    }

    private boolean isFirstKreisOf(Offering offering) {
        return offering.districts().stream()
                .flatMap(key -> reference.districts().nearest(key).stream())
                .flatMap(near -> reference.districts().kreiseOf(near.key()).stream())
                .map(District::key)
                .min(String::compareTo)
                .filter(kreis::equals)
                .isPresent();
    }

    private ClosingReason whyCleared(Offering offering, LocalDate today) {
        if (offering.period().endedBefore(today)) {
            return ClosingReason.PERIOD_ENDED;
        }
        return hints.about(offering, today).isPresent() ? ClosingReason.MOVED : ClosingReason.ROLE_CLEARED;
    }

    private static ClosingReason whyClosed(Needs needs, Finding gap) {
        return needs.met().contains(name(gap)) ? ClosingReason.DEMAND_MET : ClosingReason.DEMAND_GONE;
    }

    /**
     * The municipal centre that answers for the district: by the list of responsibilities, else one that is active there;
     * the office itself where no centre is known.
     */
    private String centre(Gap gap, Collection<Offering> offerings) {
        String district = gap.demand().districtKey();
        Stream<String> listed = reference.responsibilities().stream()
                .filter(one -> one.kind().equals(CENTRE) && nested(one.districtKey(), district))
                .map(Responsibility::organisationId);
        Stream<String> active = offerings.stream()
                .filter(offering -> offering.provider().type().equals(CENTRE))
                .filter(offering -> offering.districts().stream().anyMatch(key -> nested(key, district)))
                .map(offering -> offering.provider().organisationId())
                .sorted();
        return Stream.concat(listed, active).findFirst().orElse(gap.demand().authorityId());
    }

    private boolean nested(String one, String other) {
        return reference.districts().contains(one, other)
                || reference.districts().contains(other, one);
    }

    private static Met name(Finding gap) {
        return new Met(gap.anchorId(), gap.lineId());
    }
}
