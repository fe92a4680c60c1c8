package de.verzahnt.rules.signal;

import de.verzahnt.rules.Band;
import de.verzahnt.rules.Finding;
import de.verzahnt.rules.FindingClass;
import de.verzahnt.rules.Score;
import de.verzahnt.rules.Weight;
import java.util.List;
import java.util.Set;

/** Makes findings of signals: always to be looked at by a person, with reasons of zero bits because nothing was weighed. */
final class Signal {

    private Signal() {}

    static Finding of(FindingClass findingClass, String anchor, String line, List<Weight> reasons) {
        return new Finding(findingClass, anchor, line, Band.ZU_PRUEFEN, Score.of(reasons), Set.of());
    }

    static Weight reason(String comparison, String level, String... evidence) {
        return new Weight(comparison, level, 0, List.of(evidence));
    }
}
