package de.verzahnt.dashboard.webhooks.sending;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookSigningException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** Signs by the specification's own library (HMAC-SHA256, {@code v1}), once with each secret that is valid. */
final class Signatures {

    private Signatures() {}

    /** The header {@code webhook-signature} of a message sent at this moment. */
    static String of(String id, Instant sentAt, String body, List<String> secrets) {
        return secrets.stream().map(secret -> one(id, sentAt, body, secret)).collect(Collectors.joining(" "));
    }

    private static String one(String id, Instant sentAt, String body, String secret) {
        try {
            return new Webhook(secret).sign(id, sentAt.getEpochSecond(), body);
        } catch (WebhookSigningException impossible) {
            throw new IllegalStateException("HMAC-SHA256: not to be had (expected: in every JDK)", impossible);
        }
    }
}
