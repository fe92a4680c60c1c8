package de.verzahnt.intake.store;

import de.verzahnt.intake.store.StoredOffering.Lifecycle;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a list shall show; absent filters show everything.
 *
 * @param organisations only offerings run by these, never empty
 * @param district only offerings in this district or below it
 * @param text words that stand in title or description, capitals aside
 * @param page from 0 on
 */
public record OfferingQuery(
        Set<String> organisations,
        @Nullable String field,
        @Nullable String district,
        @Nullable Lifecycle lifecycle,
        @Nullable String text,
        int page,
        int size) {

    public OfferingQuery {
        organisations = Set.copyOf(organisations);
    }
}
