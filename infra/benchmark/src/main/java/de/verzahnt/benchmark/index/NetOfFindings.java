package de.verzahnt.benchmark.index;

import de.verzahnt.rules.Offering;
import de.verzahnt.rules.Verdict;
import de.verzahnt.rules.index.OverlapIndex;
import java.util.Arrays;

/**
 * What one event costs without the comparisons that find something: those are the answer, the rest is the way to it.
 *
 * @param findings of one event on average
 * @param median in nanoseconds, of the later half of the events
 */
record NetOfFindings(double findings, long median) {
    private static final int EVENTS = 6_000;
    private static final int WARM_FROM = EVENTS / 2;

    static NetOfFindings measure(int size) {
        EventBench bench = EventBench.of("index", size);
        long[] net = new long[EVENTS - WARM_FROM];
        int findings = 0;
        for (int i = 0; i < EVENTS; i++) {
            Event event = one(bench.index(), bench.events().get(i));
            if (i >= WARM_FROM) {
                net[i - WARM_FROM] = event.nanos();
                findings += event.findings();
            }
        }
        bench.close();
        Arrays.sort(net);
        return new NetOfFindings((double) findings / net.length, net[net.length / 2]);
    }

    private record Event(long nanos, int findings) {}

    private static Event one(OverlapIndex index, Offering offering) {
        long began = System.nanoTime();
        long told = 0;
        int findings = 0;
        index.put(offering);
        for (Offering other : index.candidates(offering)) {
            long asked = System.nanoTime();
            if (index.compare(offering, other, EventBench.TODAY) instanceof Verdict.Found) {
                told += System.nanoTime() - asked;
                findings++;
            }
        }
        return new Event(System.nanoTime() - began - told, findings);
    }
}
