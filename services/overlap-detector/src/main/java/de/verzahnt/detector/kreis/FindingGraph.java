package de.verzahnt.detector.kreis;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Findings of one kind as arrows from anchor to line, by number. Sets handed out are not to be changed. */
final class FindingGraph {
    private static final BitSet NONE = new BitSet(0);

    private final Map<Integer, BitSet> lines = new HashMap<>();
    private final Map<Integer, BitSet> anchors = new HashMap<>();

    /** Whether this made a difference. */
    boolean set(int anchor, int line, boolean stands) {
        if (linesOf(anchor).get(line) == stands) {
            return false;
        }
        set(lines, anchor, line, stands);
        set(anchors, line, anchor, stands);
        return true;
    }

    BitSet linesOf(int anchor) {
        return lines.getOrDefault(anchor, NONE);
    }

    BitSet anchorsOf(int line) {
        return anchors.getOrDefault(line, NONE);
    }

    /** Those of these lines of the anchor that are not, together with it, lines of an anchor of both. */
    BitSet apart(int anchor, BitSet some) {
        BitSet rest = (BitSet) some.clone();
        BitSet above = anchorsOf(anchor);
        for (int one = above.nextSetBit(0); one >= 0 && !rest.isEmpty(); one = above.nextSetBit(one + 1)) {
            rest.andNot(linesOf(one));
        }
        return rest;
    }

    private static void set(Map<Integer, BitSet> map, int from, int to, boolean stands) {
        BitSet set = map.computeIfAbsent(from, number -> new BitSet());
        set.set(to, stands);
        if (set.isEmpty()) {
            map.remove(from);
        }
    }
}
