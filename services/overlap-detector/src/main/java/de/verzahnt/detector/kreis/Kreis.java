package de.verzahnt.detector.kreis;

import de.verzahnt.cases.ClosingReason;
import de.verzahnt.cases.FindingChange;
import de.verzahnt.cases.Pair;
import de.verzahnt.detector.demand.Demands;
import de.verzahnt.detector.offerings.Visit.Arrival;
import de.verzahnt.detector.offerings.Visit.Farewell;
import de.verzahnt.detector.offerings.Visit.Why;
import de.verzahnt.rules.Offering;
import de.verzahnt.rules.Verdict;
import de.verzahnt.rules.index.OverlapIndex;
import de.verzahnt.rules.index.OverlapRules;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * All offerings of one Kreis, in memory beside the stores. Whoever comes is compared with the few candidates of the
 * index and with those it had a finding with; only changes of findings are told.
 */
final class Kreis {
    private final String key;
    private final OverlapRules rules;
    private final String places;
    private final KreisStores stores;
    private final KreisCounts counts;
    private final StandingFindings findings;
    private final Signals signals;
    private final OverlapIndex index;
    private final Map<String, Instant> since = new HashMap<>();
    private final Set<String> stale = new HashSet<>();
    private final QuietPeriod quietPeriod = new QuietPeriod();

    Kreis(String key, MeetingRules meeting, KreisStores stores, Consumer<FindingChange> changes, KreisCounts counts) {
        this.key = key;
        this.rules = meeting.rules();
        this.places = meeting.placesOf(key);
        this.stores = stores;
        this.counts = counts;
        LastComparison last = stores.compared(key);
        boolean toldAll = last != null && !last.alikeAreOne();
        this.findings = new StandingFindings(key, rules.version(), stores, changes, counts, toldAll);
        this.signals = new Signals(key, meeting.reference(), findings);
        this.index = rules.index(key);
        stores.eachOffering(key, this::seat);
    }

    /** Its index weighs like the rules it was made under, and knows the places there were. */
    boolean isUnder(MeetingRules others) {
        return rules.version().equals(others.rules().version()) && places.equals(others.placesOf(key));
    }

    void arrive(Arrival arrival, LocalDate today) {
        Offering offering = arrival.offering();
        PlacedOffering placed = new PlacedOffering(offering, arrival.at(), arrival.stale());
        stores.place(key, offering.id(), placed);
        seat(placed);
        quietPeriod.disturbed();
        signals.lookAtRole(offering, arrival.stale(), today, arrival.at());
        Collection<Offering> others = othersOf(offering);
        counts.compared(others.size());
        for (Offering other : others) {
            compare(offering, other, today, null, notBefore(other.id(), arrival.at()));
        }
        settle(arrival.at());
    }

    void leave(Farewell farewell) {
        String id = farewell.offeringId();
        ClosingReason reason = farewell.why() == Why.MOVED ? ClosingReason.MOVED : ClosingReason.WITHDRAWN;
        for (String other : List.copyOf(findings.partnersOf(id))) {
            findings.between(id, other).ifPresent(pair -> findings.end(pair, reason, notBefore(other, farewell.at())));
        }
        quietPeriod.disturbed();
        signals.forget(id, reason, farewell.at());
        stores.place(key, id, null);
        settle(farewell.at());
        findings.forget(id);
        index.remove(id);
        since.remove(id);
        stale.remove(id);
    }

    /** Compares everything again: another day, other rules, or other Sozialräume. */
    void compareAll(LocalDate today, boolean rulesChanged, Instant now) {
        @Nullable ClosingReason reason = rulesChanged ? ClosingReason.RULES_CHANGED : null;
        for (String id : List.copyOf(since.keySet())) {
            Offering offering = index.find(id).orElseThrow();
            signals.lookAtRole(offering, stale.contains(id), today, now);
            for (Offering other : othersOf(offering)) {
                if (other.id().compareTo(id) > 0) {
                    compare(offering, other, today, reason, now);
                }
            }
        }
        settle(now);
    }

    /** The clock comes by. */
    void lookForGaps(Demands demands, LocalDate today, Instant now) {
        demands.in(key)
                .filter(here -> quietPeriod.letsLook(here, today))
                .ifPresent(here -> signals.lookForGaps(offerings(), here, today, now));
    }

    private List<Offering> offerings() {
        return since.keySet().stream().flatMap(id -> index.find(id).stream()).toList();
    }

    private void seat(PlacedOffering placed) {
        index.put(placed.offering());
        String id = placed.offering().id();
        since.put(id, placed.since());
        if (placed.stale()) {
            stale.add(id);
        } else {
            stale.remove(id);
        }
    }

    /** Partners too: a finding that stood must be looked at even where the index sees no chance any more. */
    private Collection<Offering> othersOf(Offering offering) {
        Map<String, Offering> others = new TreeMap<>();
        index.candidates(offering).forEach(other -> others.put(other.id(), other));
        findings.partnersOf(offering.id()).forEach(id -> index.find(id).ifPresent(other -> others.put(id, other)));
        return others.values();
    }

    private void compare(Offering one, Offering other, LocalDate today, @Nullable ClosingReason reason, Instant at) {
        Optional<Pair> before = findings.between(one.id(), other.id());
        Verdict verdict = index.compare(one, other, today);
        Optional<Pair> now = verdict instanceof Verdict.Found found
                ? Optional.of(Pair.of(found.finding(), one, other))
                : Optional.empty();
        if (before.equals(now)) {
            return;
        }
        Optional<Pair> ended = before.filter(pair -> now.isEmpty() || !pair.asksTheSameAs(now.get()));
        ended.ifPresent(pair -> findings.end(pair, reason == null ? ClosingReason.of(verdict) : reason, at));
        boolean begins = before.isEmpty() || ended.isPresent();
        now.filter(pair -> !begins || !isStale(one.id(), other.id())).ifPresent(pair -> findings.see(pair, begins, at));
    }

    /** What nobody confirms begins nothing; what stood before and asks the same stands on. */
    private boolean isStale(String one, String other) {
        return stale.contains(one) || stale.contains(other);
    }

    private void settle(Instant at) {
        findings.settle(
                arrow -> notBefore(arrow.anchor(), notBefore(arrow.line(), at)),
                arrow -> isStale(arrow.anchor(), arrow.line()));
    }

    /** A finding is as old as its younger side, in whatever order the two came. */
    private Instant notBefore(String other, Instant at) {
        Instant otherSince = since.getOrDefault(other, at);
        return otherSince.isAfter(at) ? otherSince : at;
    }
}
