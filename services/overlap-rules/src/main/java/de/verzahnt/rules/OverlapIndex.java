package de.verzahnt.rules;

import de.verzahnt.reference.Districts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All offerings of one Kreis, and for a changed one the few that {@link OverlapRules#compare} could find something with.
 * Never misses such a pair. Not thread-safe: one owner.
 */
public final class OverlapIndex {
    private final Districts districts;
    private final String kreis;
    private final Map<String, Offering> byId = new TreeMap<>();

    OverlapIndex(Districts districts, String kreis) {
        this.districts = districts;
        this.kreis = kreis;
    }

    /** Adds the offering or replaces its earlier state. */
    public void put(Offering offering) {
        byId.put(offering.id(), offering);
    }

    /** Forgets the offering; an unknown id changes nothing. */
    public void remove(String offeringId) {
        byId.remove(offeringId);
    }

    /** The state put last. */
    public Optional<Offering> find(String offeringId) {
        return Optional.ofNullable(byId.get(offeringId));
    }

    /** How many offerings are in. */
    public int size() {
        return byId.size();
    }

    /** Everything worth comparing with this offering, which need not be in itself; ordered by id, without itself. */
    public List<Offering> candidates(Offering offering) {
        return byId.values().stream()
                .filter(other -> !other.id().equals(offering.id()))
                .toList();
    }
}
