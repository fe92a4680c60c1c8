package de.verzahnt.detector.demand;

import de.verzahnt.events.Lifecycle;
import de.verzahnt.events.TouchpointCount;
import de.verzahnt.reference.District;
import de.verzahnt.reference.Districts;
import de.verzahnt.rules.signal.Demand;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts in memory; filled by one thread, asked by others. */
public final class CountedDemands implements Demands {
    private final Districts districts;
    private final Map<String, Demand> byKey = new HashMap<>();
    private boolean complete;

    public CountedDemands(Districts districts) {
        this.districts = districts;
    }

    @Override
    public synchronized Optional<Set<Demand>> in(String kreis) {
        if (!complete) {
            return Optional.empty();
        }
        Set<Demand> here = new HashSet<>();
        byKey.values().stream()
                .filter(demand -> isIn(kreis, demand.districtKey()))
                .forEach(here::add);
        return Optional.of(here);
    }

    /** Everything will be told anew. */
    synchronized void begin() {
        complete = false;
        byKey.clear();
    }

    /** The present state of one count; null when it is gone. */
    synchronized void put(String key, @Nullable TouchpointCount count) {
        if (count == null || count.getLifecycle() != Lifecycle.ACTIVE) {
            byKey.remove(key);
        } else {
            byKey.put(
                    key,
                    new Demand(
                            count.getAuthorityId(),
                            count.getDistrictKey(),
                            count.getKind(),
                            count.getReferredTo(),
                            count.getPeriod(),
                            count.getSuppressed() ? null : count.getCount()));
        }
    }

    /** From now on all that was ever told is known. */
    synchronized void complete() {
        complete = true;
    }

    private boolean isIn(String kreis, String district) {
        return districts
                .kreisOf(district)
                .map(District::key)
                .filter(kreis::equals)
                .isPresent();
    }
}
