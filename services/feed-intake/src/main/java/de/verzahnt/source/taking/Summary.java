package de.verzahnt.source.taking;

import de.verzahnt.intake.offering.OfferingReport;
import de.verzahnt.intake.report.batch.BatchItem;
import de.verzahnt.intake.report.batch.BatchResult;
import de.verzahnt.intake.report.batch.BatchRow;
import de.verzahnt.intake.store.StoredOffering;
import de.verzahnt.intake.table.OfferingTable;
import de.verzahnt.source.store.Carried;
import de.verzahnt.source.store.Carried.State;
import de.verzahnt.source.store.LastFetch;
import de.verzahnt.source.store.LastFetch.Counts;
import de.verzahnt.source.store.Outcome;
import de.verzahnt.source.store.Source;
import de.verzahnt.source.store.Told;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sums up what became of the rows of one fetch, and how each offering stands with its source now. */
record Summary(
        OfferingTable table,
        List<BatchItem<OfferingReport>> own,
        BatchResult result,
        Map<String, StoredOffering> stored) {

    private List<BatchItem<OfferingReport>> items() {
        return table.items().items();
    }

    Taken taken(Map<String, Carried> known, Vanishing.Verdict verdict, List<Carried> ended, Instant now) {
        Map<String, Carried> next = new LinkedHashMap<>(known);
        Set<String> refused = refused();
        Set<String> offered = new HashSet<>(own.stream().map(Taking::id).toList());
        for (BatchItem<OfferingReport> item : items()) {
            String id = Taking.id(item);
            if (id.isEmpty()) {
                continue;
            }
            State state =
                    !offered.contains(id) ? State.KEPT_BY_HAND : refused.contains(id) ? State.REFUSED : State.STANDING;
            next.put(id, seen(known.get(id), id, state, item.report(), now));
        }
        apply(next, verdict, ended, now);
        Counts counts = new Counts(
                items().size(),
                (int) (result.created() + result.changed()),
                (int) result.unchanged() + items().size() - own.size(),
                (int) result.refused(),
                missing(next.values()));
        List<String> confirmed = seen(next.values(), State.KEPT_BY_HAND, now);
        return new Taken(
                Outcome.TAKEN, Told.NOTHING, counts, reasons(), next.values(), ids(verdict.over()), confirmed, null);
    }

    private List<LastFetch.Reason> reasons() {
        return new Reasons(table)
                .refused(result.rows())
                .byHand(items().size() - own.size())
                .masked(items())
                .list();
    }

    static Taken unchanged(
            Source source,
            Outcome outcome,
            Map<String, Carried> known,
            Vanishing.Verdict verdict,
            List<Carried> ended,
            Instant now) {
        Map<String, Carried> next = new LinkedHashMap<>();
        known.forEach((id, one) -> next.put(
                id,
                one.state() == State.MISSING || one.state() == State.ENDED
                        ? one
                        : one.seen(one.state(), now, one.title(), one.told())));
        apply(next, verdict, ended, now);
        LastFetch last = ofTheseRows(source.state().last());
        Counts counts = last == null ? again(next.values()) : again(last.counts(), next.values());
        List<LastFetch.Reason> reasons = last == null ? List.of() : last.reasons();
        List<String> confirmed = Stream.of(State.STANDING, State.KEPT_BY_HAND)
                .flatMap(state -> seen(next.values(), state, now).stream())
                .toList();
        return new Taken(outcome, Told.NOTHING, counts, reasons, next.values(), ids(verdict.over()), confirmed, null);
    }

    private static List<String> seen(Collection<Carried> carried, State state, Instant now) {
        return carried.stream()
                .filter(one -> one.state() == state && one.lastSeenAt().equals(now))
                .map(Carried::offeringId)
                .toList();
    }

    private static @Nullable LastFetch ofTheseRows(@Nullable LastFetch last) {
        return last != null && (last.outcome() == Outcome.TAKEN || last.outcome() == Outcome.NOT_MODIFIED)
                ? last
                : null;
    }

    private static Counts again(Counts before, Collection<Carried> carried) {
        int stand = before.taken() + before.unchanged();
        return new Counts(before.read(), 0, stand, before.refused(), missing(carried));
    }

    // Between these rows and their first reading lies a fetch that told nothing.
    private static Counts again(Collection<Carried> carried) {
        int refused = (int)
                carried.stream().filter(one -> one.state() == State.REFUSED).count();
        int stand = (int) carried.stream()
                .filter(one -> one.state() == State.STANDING || one.state() == State.KEPT_BY_HAND)
                .count();
        return new Counts(stand + refused, 0, stand, refused, missing(carried));
    }

    private static void apply(Map<String, Carried> next, Vanishing.Verdict verdict, List<Carried> ended, Instant now) {
        verdict.missing().forEach(one -> next.put(one.offeringId(), one.missing(now)));
        ended.forEach(one -> next.put(one.offeringId(), one));
        verdict.over().forEach(one -> next.remove(one.offeringId()));
    }

    private Carried seen(
            @Nullable Carried before, String id, State state, @Nullable OfferingReport report, Instant now) {
        Carried known = before == null ? new Carried(id, "", State.REFUSED, now, null, Map.of(), null) : before;
        StoredOffering held = state == State.STANDING ? stored.get(id) : null;
        String title = report == null || report.title() == null ? known.title() : report.title();
        return known.seen(state, now, title, held == null ? known.told() : held.offering());
    }

    // Of two rows with one id the second may be refused: the offering stands by the first.
    private Set<String> refused() {
        Set<String> ids = new HashSet<>();
        result.rows().stream()
                .filter(row -> row.outcome() == BatchRow.Outcome.REFUSED)
                .forEach(row -> ids.add(row.id()));
        result.rows().stream()
                .filter(row -> row.outcome() != BatchRow.Outcome.REFUSED)
                .forEach(row -> ids.remove(row.id()));
        return ids;
    }

    private static int missing(Collection<Carried> carried) {
        return (int)
                carried.stream().filter(one -> one.state() == State.MISSING).count();
    }

    private static List<String> ids(List<Carried> carried) {
        return carried.stream().map(Carried::offeringId).toList();
    }
}
