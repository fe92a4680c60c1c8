package de.verzahnt.detector.cases;

import de.verzahnt.cases.Entry;
import de.verzahnt.cases.FindingChange;
import java.util.List;

/** What concerns a case: the machine found or lost something, or somebody spoke. */
public sealed interface CaseInput {

    /** From the Kreis: all that one event there changed. */
    record Found(List<FindingChange> changes) implements CaseInput {}

    /** From the people. */
    record Said(Entry entry) implements CaseInput {}
}
