package de.verzahnt.dashboard.webhooks;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How webhooks are kept and sent.
 *
 * @param key that encrypts secrets in the database, random, 16 characters or more; without it there are no webhooks
 * @param sending false: this instance keeps webhooks and sends nothing
 * @param allowedHosts names that may lie on addresses that are not public, and be asked without TLS: for tests
 * @param pauses before each further try; after the last one an event is given up. The specification's example
 * @param formerSecret how long the secret before this one signs as well
 * @param longestWait longest wish to be left alone that is honoured
 * @param connect time to reach the receiver
 * @param total time of a whole exchange
 * @param lease how long a sender that is not heard of is believed to be at work; longer than {@code total}
 * @param atOnce most receivers sent to at the same moment by this instance
 * @param poll longest pause before what is due is looked for
 * @param unseen how long an event waits for its owner to see its case, for the read model may be catching up
 * @param kept how long what was sent or given up stands in the log
 */
@Validated
@ConfigurationProperties("verzahnt.webhooks")
public record WebhookProperties(
        @Nullable String key,
        @DefaultValue("true") boolean sending,
        @DefaultValue({}) Set<String> allowedHosts,

        @NotEmpty @DefaultValue({"5s", "5m", "30m", "2h", "5h", "10h", "14h", "20h", "24h"})
        List<Duration> pauses,

        @DefaultValue("7d") Duration formerSecret,
        @DefaultValue("24h") Duration longestWait,
        @DefaultValue("5s") Duration connect,
        @DefaultValue("15s") Duration total,
        @DefaultValue("60s") Duration lease,
        @Min(1) @Max(500) @DefaultValue("32") int atOnce,
        @DefaultValue("1s") Duration poll,
        @DefaultValue("1h") Duration unseen,
        @DefaultValue("30d") Duration kept) {

    private static final int SHORTEST_KEY = 16;

    public WebhookProperties {
        allowedHosts = Set.copyOf(allowedHosts);
        pauses = List.copyOf(pauses);
        if (key != null && !key.isBlank() && key.length() < SHORTEST_KEY) {
            throw new IllegalArgumentException(
                    "verzahnt.webhooks.key: " + key.length() + " characters (expected: " + SHORTEST_KEY + " or more)");
        }
    }

    /** Whether there are webhooks at all. */
    public boolean offered() {
        return key != null && !key.isBlank();
    }
}
