package de.verzahnt.detector.kreis;

import de.verzahnt.detector.offerings.Visit.Arrival;
import de.verzahnt.detector.offerings.Visit.Farewell;
import de.verzahnt.detector.offerings.Visit.Why;
import de.verzahnt.rules.Offering;
import de.verzahnt.rules.OverlapIndex;
import de.verzahnt.rules.OverlapRules;
import de.verzahnt.rules.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final KreisStores stores;
    private final Consumer<FindingChange> changes;
    private final KreisCounts counts;
    private final OverlapIndex index;
    private final Map<String, Instant> since = new HashMap<>();
    private final Partners partners = new Partners();

    Kreis(String key, OverlapRules rules, KreisStores stores, Consumer<FindingChange> changes, KreisCounts counts) {
        this.key = key;
        this.rules = rules;
        this.stores = stores;
        this.changes = changes;
        this.counts = counts;
        this.index = rules.index(key);
        stores.eachOffering(key, this::seat);
        stores.eachFinding(
                key,
                pair -> partners.join(pair.finding().anchorId(), pair.finding().lineId()));
    }

    void arrive(Arrival arrival, LocalDate today) {
        Offering offering = arrival.offering();
        PlacedOffering placed = new PlacedOffering(offering, arrival.at());
        stores.place(key, offering.id(), placed);
        seat(placed);
        Collection<Offering> others = othersOf(offering);
        counts.compared(others.size());
        for (Offering other : others) {
            compare(offering, other, today, null, notBefore(other.id(), arrival.at()));
        }
    }

    void leave(Farewell farewell) {
        String id = farewell.offeringId();
        ClosingReason reason = farewell.why() == Why.MOVED ? ClosingReason.MOVED : ClosingReason.WITHDRAWN;
        for (String other : List.copyOf(partners.of(id))) {
            find(id, other).ifPresent(pair -> end(pair, reason, notBefore(other, farewell.at())));
        }
        stores.place(key, id, null);
        index.remove(id);
        since.remove(id);
    }

    /** Compares everything again: another day, or other rules. */
    void compareAll(LocalDate today, boolean rulesChanged, Instant now) {
        @Nullable ClosingReason reason = rulesChanged ? ClosingReason.RULES_CHANGED : null;
        for (String id : List.copyOf(since.keySet())) {
            Offering offering = index.find(id).orElseThrow();
            for (Offering other : othersOf(offering)) {
                if (other.id().compareTo(id) > 0) {
                    compare(offering, other, today, reason, now);
                }
            }
        }
    }

    private void seat(PlacedOffering placed) {
        index.put(placed.offering());
        since.put(placed.offering().id(), placed.since());
    }

    /** Partners too: a finding that stood must be looked at even where the index sees no chance any more. */
    private Collection<Offering> othersOf(Offering offering) {
        Map<String, Offering> others = new TreeMap<>();
        index.candidates(offering).forEach(other -> others.put(other.id(), other));
        partners.of(offering.id()).forEach(id -> index.find(id).ifPresent(other -> others.put(id, other)));
        return others.values();
    }

    private void compare(Offering one, Offering other, LocalDate today, @Nullable ClosingReason reason, Instant at) {
        Optional<Pair> before = find(one.id(), other.id());
        Verdict verdict = rules.compare(one, other, key, today);
        Optional<Pair> now = verdict instanceof Verdict.Found found
                ? Optional.of(Pair.of(found.finding(), one, other))
                : Optional.empty();
        if (before.equals(now)) {
            return;
        }
        Optional<Pair> ended = before.filter(pair -> now.isEmpty() || !pair.asksTheSameAs(now.get()));
        ended.ifPresent(pair -> end(pair, reason == null ? ClosingReason.of(verdict) : reason, at));
        now.filter(pair -> before.isEmpty() || ended.isPresent())
                .ifPresent(pair -> counts.opened(pair.finding().findingClass()));
        now.ifPresent(pair -> see(pair, at));
    }

    private Optional<Pair> find(String one, String other) {
        return partners.of(one).contains(other)
                ? Optional.ofNullable(stores.finding(key, one, other))
                : Optional.empty();
    }

    private void see(Pair pair, Instant at) {
        String anchor = pair.finding().anchorId();
        String line = pair.finding().lineId();
        stores.keepFinding(key, anchor, line, pair);
        partners.join(anchor, line);
        changes.accept(new FindingChange(key, pair, null, rules.version(), at));
    }

    private void end(Pair pair, ClosingReason reason, Instant at) {
        String anchor = pair.finding().anchorId();
        String line = pair.finding().lineId();
        stores.keepFinding(key, anchor, line, null);
        partners.part(anchor, line);
        counts.closed(pair.finding().findingClass(), reason);
        changes.accept(new FindingChange(key, pair, reason, rules.version(), at));
    }

    /** A finding is as old as its younger side, in whatever order the two came. */
    private Instant notBefore(String other, Instant at) {
        Instant otherSince = since.getOrDefault(other, at);
        return otherSince.isAfter(at) ? otherSince : at;
    }
}
