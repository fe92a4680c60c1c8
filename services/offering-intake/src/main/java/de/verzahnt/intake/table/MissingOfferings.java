package de.verzahnt.intake.table;

import de.verzahnt.events.Channel;
import de.verzahnt.intake.offering.OfferingReport;
import de.verzahnt.intake.report.batch.BatchItem;
import de.verzahnt.intake.report.batch.BatchOrder;
import de.verzahnt.intake.store.OfferingStore;
import de.verzahnt.intake.store.StoredOffering;
import de.verzahnt.starter.caller.Caller;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What stands already, beside what a file says. */
public final class MissingOfferings implements KnownTitles {
    private final OfferingStore store;

    public MissingOfferings(OfferingStore store) {
        this.store = store;
    }

    /** Ids of what the organisations of a file reported by files of the same system before and it no longer holds. */
    public List<String> in(OfferingTable table, Caller caller, BatchOrder order) {
        List<OfferingReport> reports = table.items().items().stream()
                .map(BatchItem::report)
                .filter(Objects::nonNull)
                .toList();
        Set<String> organisations = reports.stream()
                .map(OfferingReport::organisationId)
                .filter(id -> id != null && caller.actsFor(id))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> ids =
                reports.stream().map(report -> String.valueOf(report.id())).collect(Collectors.toSet());
        return store.standing(organisations).stream()
                .filter(state -> state.origin().channel() == Channel.FILE
                        && state.origin().sourceSystem().equals(order.sourceSystem())
                        && !ids.contains(state.id()))
                .map(StoredOffering::id)
                .toList();
    }

    @Override
    public Map<String, String> of(Collection<String> organisations) {
        Map<String, String> ids = new HashMap<>();
        for (StoredOffering state : store.standing(organisations)) {
            ids.putIfAbsent(
                    KnownTitles.key(
                            state.offering().organisationId(), state.offering().title()),
                    state.id());
        }
        return ids;
    }
}
