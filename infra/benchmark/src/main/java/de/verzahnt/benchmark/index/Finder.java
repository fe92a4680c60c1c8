package de.verzahnt.benchmark.index;

import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.Offering;
import de.verzahnt.rules.index.OverlapIndex;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A way to the offerings of one Kreis that are worth comparing with one of them. */
interface Finder extends AutoCloseable {

    /** Adds the offering or replaces its earlier state. */
    void put(Offering offering);

    /** May hold the offering itself. */
    List<Offering> candidates(Offering offering);

    /** Tells that the Kreis is complete before anything is measured. */
    default void filled() {}

    @Override
    default void close() {}

    static Finder of(String name, OverlapIndex index, ReferenceData reference, String kreis) {
        return switch (name) {
            case "index" -> new Index(index);
            case "naive" -> new Naive(new HashMap<>());
            case "postgres" -> new PostgresFinder(new Places(reference.districts(), kreis));
            case "lucene" -> new LuceneFinder(new Places(reference.districts(), kreis));
            default -> throw new IllegalArgumentException(name + " (expected: index, naive, postgres, lucene)");
        };
    }

    /** What the hub uses; everything is put there anyway, since it also remembers what was read. */
    record Index(OverlapIndex index) implements Finder {
        @Override
        public void put(Offering offering) {}

        @Override
        public List<Offering> candidates(Offering offering) {
            return index.candidates(offering);
        }
    }

    /** Everybody with everybody. */
    record Naive(Map<String, Offering> all) implements Finder {
        @Override
        public void put(Offering offering) {
            all.put(offering.id(), offering);
        }

        @Override
        public List<Offering> candidates(Offering offering) {
            return List.copyOf(all.values());
        }
    }
}
