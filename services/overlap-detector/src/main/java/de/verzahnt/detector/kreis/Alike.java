package de.verzahnt.detector.kreis;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Many alike are one question: which findings of one class are told. A finding is covered, and not told, when some
 * offering is the anchor of findings with both its sides that are as sure as it is. So six that are all alike are the one
 * case of the oldest. What is told is a function of what stands: no order of events can matter.
 */
final class Alike {
    private static final BitSet NONE = new BitSet(0);

    private final FindingGraph all = new FindingGraph();
    private final FindingGraph sure = new FindingGraph();
    private final Map<Integer, BitSet> told = new HashMap<>();
    private final BitSet touched = new BitSet();
    private final Map<Integer, BitSet> changed = new HashMap<>();

    /** Hears what is to be told from now on, and what no more. */
    interface Listener {

        /** It is told from now on, or no more. */
        void turned(int anchor, int line, boolean told);
    }

    /** It stands like this. */
    void stands(int anchor, int line, boolean isSure) {
        boolean isNew = all.set(anchor, line, true);
        boolean isSurer = sure.set(anchor, line, isSure);
        if (isNew || isSurer) {
            touch(anchor, line);
        }
    }

    /** It stands no more; whether it was told. */
    boolean ends(int anchor, int line) {
        boolean wasTold = isTold(anchor, line);
        all.set(anchor, line, false);
        sure.set(anchor, line, false);
        touch(anchor, line);
        if (wasTold) {
            BitSet rest = (BitSet) toldOf(anchor).clone();
            rest.clear(line);
            keep(anchor, rest);
        }
        return wasTold;
    }

    boolean isTold(int anchor, int line) {
        return toldOf(anchor).get(line);
    }

    /** All that stands is told: so it was before many were one question. */
    void tellsAll() {
        for (int anchor = touched.nextSetBit(0); anchor >= 0; anchor = touched.nextSetBit(anchor + 1)) {
            keep(anchor, (BitSet) all.linesOf(anchor).clone());
        }
    }

    /**
     * Works out anew what is told wherever something has changed: the anchors of what changed, its lines, and between those
     * lines. Each anchor costs as many steps over the bits as it has anchors itself, and mostly one: in a cluster of n all
     * alike an event costs n steps over n/64 words.
     */
    void settle(Listener listener) {
        BitSet due = due();
        touched.clear();
        changed.clear();
        for (int anchor = due.nextSetBit(0); anchor >= 0; anchor = due.nextSetBit(anchor + 1)) {
            BitSet now = uncovered(anchor);
            BitSet turned = (BitSet) toldOf(anchor).clone();
            turned.xor(now);
            keep(anchor, now);
            for (int line = turned.nextSetBit(0); line >= 0; line = turned.nextSetBit(line + 1)) {
                listener.turned(anchor, line, now.get(line));
            }
        }
    }

    private void touch(int anchor, int line) {
        touched.set(anchor);
        touched.set(line);
        changed.computeIfAbsent(line, number -> new BitSet()).set(anchor);
    }

    /** What changed below an anchor may change what is told between that line and its other lines. */
    private BitSet due() {
        BitSet due = (BitSet) touched.clone();
        changed.forEach((line, anchors) -> {
            BitSet others = (BitSet) all.anchorsOf(line).clone();
            others.andNot(due);
            for (int one = anchors.nextSetBit(0); one >= 0 && !others.isEmpty(); one = anchors.nextSetBit(one + 1)) {
                BitSet between = (BitSet) others.clone();
                between.and(all.linesOf(one));
                due.or(between);
                others.andNot(between);
            }
        });
        return due;
    }

    private BitSet uncovered(int anchor) {
        BitSet unsure = (BitSet) all.linesOf(anchor).clone();
        unsure.andNot(sure.linesOf(anchor));
        BitSet uncovered = sure.apart(anchor, sure.linesOf(anchor));
        if (!unsure.isEmpty()) {
            uncovered.or(all.apart(anchor, unsure));
        }
        return uncovered;
    }

    private BitSet toldOf(int anchor) {
        return told.getOrDefault(anchor, NONE);
    }

    private void keep(int anchor, BitSet now) {
        if (now.isEmpty()) {
            told.remove(anchor);
        } else {
            told.put(anchor, now);
        }
    }
}
