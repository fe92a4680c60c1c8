package de.verzahnt.dashboard.webhooks.sending;

import de.verzahnt.dashboard.outward.Owner;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/**
 * The right to send to one webhook, for a while and alone.
 *
 * @param token tells it from the lease of a sender that was too late
 * @param locked secrets that sign now, the newest first, as the database holds them
 */
record Lease(String hookId, UUID token, Owner owner, URI address, List<byte[]> locked) {}
