package de.verzahnt.trial;

import de.verzahnt.rules.FindingClass;
import java.util.ArrayList;
import java.util.List;

/**
 * An offering, and with those it has findings with, the cluster it is in: a tree whose root is the smallest id. Only a
 * root knows the size and what was folded.
 */
final class Cluster {
    private static final FindingClass[] CLASSES = FindingClass.values();

    private final String id;
    private final int[] findings = new int[CLASSES.length];
    private final int[] relatives = new int[Relation.values().length];
    private Cluster above = this;
    private int size = 1;
    private final long[] folded = new long[CLASSES.length];
    private long skipped;

    Cluster(String id) {
        this.id = id;
    }

    boolean isRoot() {
        return above == this;
    }

    Cluster root() {
        Cluster step = this;
        while (step.above != step) {
            step.above = step.above.above;
            step = step.above;
        }
        return step;
    }

    /** How many findings of this class the offering has. */
    int findings(FindingClass findingClass) {
        return findings[findingClass.ordinal()];
    }

    /** How many findings it has with others who stand to it like this. */
    int findings(Relation relation) {
        return relatives[relation.ordinal()];
    }

    void count(FindingClass findingClass, Relation relation) {
        findings[findingClass.ordinal()]++;
        relatives[relation.ordinal()]++;
    }

    void fold(FindingClass findingClass) {
        root().folded[findingClass.ordinal()]++;
    }

    void skip() {
        root().skipped++;
    }

    void join(Cluster other) {
        Cluster one = root();
        Cluster two = other.root();
        if (one == two) {
            return;
        }
        Cluster upper = one.id.compareTo(two.id) < 0 ? one : two;
        Cluster lower = upper == one ? two : one;
        lower.above = upper;
        upper.size += lower.size;
        upper.skipped += lower.skipped;
        for (int i = 0; i < CLASSES.length; i++) {
            upper.folded[i] += lower.folded[i];
        }
    }

    /** What a root has to tell. */
    List<Folded> tell(String kreis) {
        List<Folded> all = new ArrayList<>();
        for (FindingClass findingClass : CLASSES) {
            long pairs = folded[findingClass.ordinal()];
            if (pairs > 0) {
                all.add(new Folded(kreis, id, size, findingClass, pairs));
            }
        }
        if (skipped > 0) {
            all.add(new Folded(kreis, id, size, null, skipped));
        }
        return all;
    }
}
