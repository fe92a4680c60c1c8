package de.verzahnt.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All offerings of one Kreis, and for a changed one the few that {@link OverlapRules#compare} could find something with.
 * Never misses such a pair. Not thread-safe: one owner.
 */
public final class OverlapIndex {
    private final IndexKeys keys;
    private final Map<String, Offering> byId = new HashMap<>();
    private final Postings postings = new Postings();

    OverlapIndex(Places places, Topics topics, String kreis) {
        this.keys = new IndexKeys(places, topics, kreis);
    }

    /** Adds the offering or replaces its earlier state. */
    public void put(Offering offering) {
        remove(offering.id());
        byId.put(offering.id(), offering);
        postings.add(keys.standsUnder(offering), offering.id());
    }

    /** Forgets the offering; an unknown id changes nothing. */
    public void remove(String offeringId) {
        Offering earlier = byId.remove(offeringId);
        if (earlier != null) {
            postings.remove(keys.standsUnder(earlier), offeringId);
        }
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
        return postings.under(keys.lookUp(offering)).stream()
                .filter(id -> !id.equals(offering.id()))
                .flatMap(id -> find(id).stream())
                .toList();
    }
}
