package de.verzahnt.detector.kreis;

import de.verzahnt.cases.ClosingReason;
import de.verzahnt.rules.FindingClass;

/** Hears what happens in the Kreise, to count it. A record that is processed again after a crash is heard again. */
public interface KreisCounts {

    /** An offering came and was compared with so many others. */
    void compared(int others);

    /** A finding that did not stand before. */
    void opened(FindingClass findingClass);

    /** A finding that stands no more. */
    void closed(FindingClass findingClass, ClosingReason reason);

    /** Hears nothing: for tests. */
    static KreisCounts none() {
        return new KreisCounts() {
            @Override
            public void compared(int others) {}

            @Override
            public void opened(FindingClass findingClass) {}

            @Override
            public void closed(FindingClass findingClass, ClosingReason reason) {}
        };
    }
}
