package de.verzahnt.dashboard.atom;

import de.verzahnt.dashboard.outward.Owner;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A feed somebody has made. Its address is known to those only who were told it.
 *
 * @param gemeinde key of the Gemeinde it is about; null: all
 * @param field code of the field it is about; null: all
 * @param addressSince when it got the address it has
 */
public record FeedSubscription(
        String id,
        Owner owner,
        @Nullable String gemeinde,
        @Nullable String field,
        Instant addressSince) {}
