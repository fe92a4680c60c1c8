package de.verzahnt.dashboard.webhooks;

import de.verzahnt.dashboard.outward.Owner;
import java.net.URI;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A webhook as its owner sees it; its secrets are shown once and not again.
 *
 * @param formerUntil until when the secret before this one signs as well; null: there is none
 * @param heldUntil until when its receiver wants to be left alone; null: it did not say so
 * @param waiting events that were tried and are tried again
 * @param kinds what it is told of
 * @param givenUp events that were tried in vain and are not tried again
 */
public record Webhook(
        String id,
        Owner owner,
        URI address,
        HookState state,
        Instant createdAt,
        @Nullable Instant formerUntil,
        @Nullable Instant heldUntil,
        int waiting,
        Set<HookEvent> kinds,
        int givenUp) {

    /** What one calls it by. */
    public String host() {
        return address.getHost();
    }
}
