package de.verzahnt.detector.kreis;

import de.verzahnt.rules.Band;
import de.verzahnt.rules.Finding;
import de.verzahnt.rules.FindingClass;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which findings among equals are told in one Kreis: many alike are one question ({@link Alike}), class by class. A
 * DOPPELSTRUKTUR needs none of this, its lines all meet at the public offering; a link asks nobody anything.
 */
final class AmongEquals {
    private static final Set<FindingClass> CLASSES =
            EnumSet.of(FindingClass.PARALLEL, FindingClass.PUBLIC_PARALLEL, FindingClass.DOUBLE_ENTRY);

    private final Numbers numbers = new Numbers();
    private final Map<FindingClass, Alike> byClass = new EnumMap<>(FindingClass.class);
    private final Set<Arrow> seen = new HashSet<>();

    /** A finding without what it weighs. */
    record Arrow(FindingClass findingClass, String anchor, String line) {

        private static Arrow of(Finding finding) {
            return new Arrow(finding.findingClass(), finding.anchorId(), finding.lineId());
        }
    }

    /** Hears what is to be told of findings that stand. */
    interface Listener {

        /** It is told from now on. */
        void begins(Arrow arrow);

        /** It was told, and is told as it is now. */
        void told(Arrow arrow);

        /** It stands, but others tell it. */
        void covered(Arrow arrow);
    }

    AmongEquals() {
        CLASSES.forEach(one -> byClass.put(one, new Alike()));
    }

    static boolean concern(Finding finding) {
        return CLASSES.contains(finding.findingClass());
    }

    /** After a restart: it stood before. */
    void restore(Finding finding) {
        of(finding)
                .stands(numbers.of(finding.anchorId()), numbers.of(finding.lineId()), finding.band() == Band.HINWEIS);
    }

    /** After a restart: what was told is what these rules tell, or all that stood. */
    void restored(boolean toldAll) {
        byClass.values().forEach(alike -> {
            if (toldAll) {
                alike.tellsAll();
            } else {
                alike.settle((anchor, line, told) -> {});
            }
        });
    }

    /** It stands, and something in it is new. */
    void see(Finding finding) {
        restore(finding);
        seen.add(Arrow.of(finding));
    }

    void end(Finding finding) {
        of(finding).ends(numbers.of(finding.anchorId()), numbers.of(finding.lineId()));
        seen.remove(Arrow.of(finding));
    }

    /** The offering has no finding any more. */
    void forget(String offeringId) {
        numbers.release(offeringId);
    }

    /** All that happened at one event is known: says what is to be told of it. */
    void settle(Listener listener) {
        Set<Arrow> reported = new HashSet<>();
        byClass.forEach((findingClass, alike) -> alike.settle((anchor, line, told) -> {
            Arrow arrow = new Arrow(findingClass, numbers.offering(anchor), numbers.offering(line));
            reported.add(arrow);
            if (told) {
                listener.begins(arrow);
            } else {
                listener.covered(arrow);
            }
        }));
        seen.stream()
                .filter(arrow -> !reported.contains(arrow) && isTold(arrow))
                .forEach(listener::told);
        seen.clear();
    }

    private boolean isTold(Arrow arrow) {
        return alike(arrow.findingClass()).isTold(numbers.of(arrow.anchor()), numbers.of(arrow.line()));
    }

    private Alike of(Finding finding) {
        return alike(finding.findingClass());
    }

    private Alike alike(FindingClass findingClass) {
        Alike alike = byClass.get(findingClass);
        if (alike == null) {
            throw new IllegalArgumentException("class: " + findingClass + " (expected: one of " + CLASSES + ")");
        }
        return alike;
    }
}
