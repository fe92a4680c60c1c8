package de.verzahnt.abh.touchpoint;

import de.verzahnt.abh.disclosure.CellKey;
import de.verzahnt.abh.disclosure.PublicCell;
import de.verzahnt.intake.report.batch.BatchRow.Outcome;
import de.verzahnt.intake.report.event.Origin;
import de.verzahnt.starter.http.IfMatch;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over a table: new state and the events of what changed, in one transaction. */
@Service
class TouchpointIntake {

    /**
     * What a table came to, or would.
     *
     * @param revision of the table after it
     */
    record Taken(Outcome outcome, long revision) {}

    private final TouchpointStore store;
    private final TouchpointEvents events;
    private final Clock clock;

    TouchpointIntake(TouchpointStore store, TouchpointEvents events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /** Stores what may be published of a table; cells it no longer has are withdrawn. */
    @Transactional
    public Taken take(TableKey key, List<PublicCell> cells, Origin origin, IfMatch condition) {
        StoredTable before = current(key, condition);
        List<StoredCell> changes = changes(store.cells(key), cells);
        Taken taken = taken(before, changes);
        if (taken.outcome() != Outcome.UNCHANGED) {
            write(key, before, null, changes, origin);
        }
        return taken;
    }

    /** What taking it would come to; changes nothing. */
    Taken forecast(TableKey key, List<PublicCell> cells) {
        return taken(store.find(key).orElse(null), changes(store.cells(key), cells));
    }

    private static Taken taken(@Nullable StoredTable before, List<StoredCell> changes) {
        if (before == null) {
            return new Taken(Outcome.CREATED, 1);
        }
        return before.active() && changes.isEmpty()
                ? new Taken(Outcome.UNCHANGED, before.revision())
                : new Taken(Outcome.CHANGED, before.revision() + 1);
    }

    /** Withdraws a table with all its cells; false when there is none to withdraw. */
    @Transactional
    public boolean withdraw(TableKey key, String reason, Origin origin, IfMatch condition) {
        StoredTable before = current(key, condition);
        if (before == null || !before.active()) {
            return before != null;
        }
        write(key, before, reason, changes(store.cells(key), List.of()), origin);
        return true;
    }

    private @Nullable StoredTable current(TableKey key, IfMatch condition) {
        store.lock(key);
        StoredTable before = store.find(key).orElse(null);
        condition.demand(before == null ? null : before.revision());
        return before;
    }

    private void write(
            TableKey key,
            @Nullable StoredTable before,
            @Nullable String reason,
            List<StoredCell> changes,
            Origin origin) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        store.save(key, new StoredTable(before == null ? 1 : before.revision() + 1, reason, now));
        for (StoredCell cell : changes) {
            store.save(key, cell);
            events.tell(key, cell, origin, now);
        }
    }

    private static List<StoredCell> changes(List<StoredCell> stored, List<PublicCell> reported) {
        Map<CellKey, StoredCell> before =
                stored.stream().collect(Collectors.toMap(StoredCell::key, Function.identity()));
        Map<CellKey, StoredCell> changes = new TreeMap<>();
        for (PublicCell cell : reported) {
            StoredCell old = before.remove(cell.key());
            if (old == null || !old.active() || !Objects.equals(old.count(), cell.count())) {
                changes.put(cell.key(), new StoredCell(cell.key(), cell.count(), true, revisionAfter(old)));
            }
        }
        for (StoredCell gone : before.values()) {
            if (gone.active()) {
                changes.put(gone.key(), new StoredCell(gone.key(), null, false, revisionAfter(gone)));
            }
        }
        return new ArrayList<>(changes.values());
    }

    private static long revisionAfter(@Nullable StoredCell old) {
        return old == null ? 1 : old.revision() + 1;
    }
}
