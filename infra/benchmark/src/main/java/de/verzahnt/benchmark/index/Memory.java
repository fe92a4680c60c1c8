package de.verzahnt.benchmark.index;

import de.verzahnt.benchmark.land.Land;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.Offering;
import de.verzahnt.rules.index.OverlapIndex;
import de.verzahnt.rules.index.OverlapRules;
import java.nio.file.Path;
import java.util.List;

/**
 * Bytes one offering costs in the index of a large Kreis with all that is remembered, without the offering itself.
 *
 * @param filled when all have been read
 * @param compared when each has been compared once
 */
record Memory(long filled, long compared) {
    private static final int OFFERINGS = 10_000;

    static Memory measure() {
        ReferenceData reference = ReferenceData.load();
        List<Offering> kreis =
                new Land(reference, Path.of("").toAbsolutePath()).inKreis(EventBench.KREIS, OFFERINGS, 1);
        long empty = used();
        OverlapIndex index = OverlapRules.current(reference).index(EventBench.KREIS);
        kreis.forEach(index::put);
        index.candidates(kreis.get(0));
        long filled = used() - empty;
        for (Offering one : kreis) {
            index.candidates(one).forEach(other -> index.compare(one, other, EventBench.TODAY));
        }
        long compared = used() - empty;
        return new Memory(filled / index.size(), compared / index.size());
    }

    private static long used() {
        System.gc();
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
