package de.verzahnt.detector.cases;

import de.verzahnt.detector.kreis.FindingChange;

/** What concerns a case: the machine found or lost something, or somebody spoke. */
public sealed interface CaseInput {

    /** From the Kreis. */
    record Found(FindingChange change) implements CaseInput {}

    /** From the people. */
    record Said(Entry entry) implements CaseInput {}
}
