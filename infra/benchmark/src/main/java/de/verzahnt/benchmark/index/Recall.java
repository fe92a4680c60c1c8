package de.verzahnt.benchmark.index;

import de.verzahnt.rules.Offering;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a way to candidates finds of all there is to find, over the first events of {@link EventBench}.
 *
 * @param met findings that are among its candidates
 * @param all findings of everybody with everybody
 * @param candidates on average
 */
record Recall(int met, int all, double candidates) {
    private static final int EVENTS = 200;

    static Recall of(String finder, int size) {
        EventBench bench = EventBench.of(finder, size);
        EventBench truth = EventBench.of("naive", size);
        int met = 0;
        int all = 0;
        int candidates = 0;
        for (Offering offering : bench.events().subList(0, EVENTS)) {
            bench.put(offering);
            truth.put(offering);
            Set<String> there = truth.findings(offering, truth.way().candidates(offering));
            List<Offering> near = new ArrayList<>(bench.way().candidates(offering));
            near.removeIf(other -> other.id().equals(offering.id()));
            all += there.size();
            candidates += near.size();
            met += (int) near.stream().map(Offering::id).filter(there::contains).count();
        }
        bench.close();
        return new Recall(met, all, (double) candidates / EVENTS);
    }
}
