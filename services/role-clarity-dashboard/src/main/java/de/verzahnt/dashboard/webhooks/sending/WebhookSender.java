package de.verzahnt.dashboard.webhooks.sending;

import de.verzahnt.dashboard.cases.SeenCase;
import de.verzahnt.dashboard.cases.SeenCases;
import de.verzahnt.dashboard.outward.Owners;
import de.verzahnt.dashboard.webhooks.Secrets;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Sends one webhook what is due for it, one event after the other, with the sight its owner has at that moment. */
@Component
class WebhookSender {

    /** Then others get their turn. */
    private static final int MOST = 20;

    private final Leases leases;
    private final Owners owners;
    private final SeenCases cases;
    private final Payload payload;
    private final Secrets secrets;
    private final WebhookClient client;
    private final Results results;
    private final Clock clock;

    WebhookSender(
            Leases leases,
            Owners owners,
            SeenCases cases,
            Payload payload,
            Secrets secrets,
            WebhookClient client,
            Results results,
            Clock clock) {
        this.leases = leases;
        this.owners = owners;
        this.cases = cases;
        this.payload = payload;
        this.secrets = secrets;
        this.client = client;
        this.results = results;
        this.clock = clock;
    }

    /** Serves it and gives the lease back. What fails here for a reason of our own keeps the lease: it is tried when that is over. */
    void serve(Lease lease) {
        for (int sent = 0; sent < MOST && leases.extend(lease); sent++) {
            Optional<Due> due = leases.next(lease);
            if (due.isEmpty()) {
                break;
            }
            serve(lease, due.get());
        }
        leases.release(lease);
    }

    private void serve(Lease lease, Due due) {
        if (due.caseId() == null) {
            results.note(lease, due, client.send(signed(lease, due, payload.of(due, null))));
            return;
        }
        Optional<SeenCase> seen = cases.find(due.caseId(), owners.viewer(lease.owner()));
        if (seen.isEmpty()) {
            results.unseen(due);
        } else {
            results.note(lease, due, client.send(signed(lease, due, payload.of(due, seen.get()))));
        }
    }

    private SignedRequest signed(Lease lease, Due due, String body) {
        Instant now = Instant.now(clock);
        String id = due.webhookId();
        String signature = Signatures.of(
                id, now, body, lease.locked().stream().map(secrets::opened).toList());
        return new SignedRequest(lease.address(), id, Long.toString(now.getEpochSecond()), signature, body);
    }
}
