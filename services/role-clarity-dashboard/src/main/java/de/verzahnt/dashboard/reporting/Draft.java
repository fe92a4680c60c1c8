package de.verzahnt.dashboard.reporting;

import java.time.Instant;

/** A form that is not reported yet. */
record Draft(String draftId, OfferingForm form, Instant savedAt) {}
