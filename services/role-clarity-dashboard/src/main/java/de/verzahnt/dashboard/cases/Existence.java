package de.verzahnt.dashboard.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a reader may know of a case that is still being clarified between its parties.
 *
 * @param field code of the anchor's field; null when the anchor is not known yet
 * @param disclosedAt when its clarification time ends; null when nobody knows
 */
public record Existence(
        String caseId,
        String kreis,
        @Nullable String field,
        @Nullable Instant disclosedAt) {}
