package de.verzahnt.notifier.reminder;

import de.verzahnt.contract.TokenHash;
import de.verzahnt.contract.Topics;
import de.verzahnt.events.ReminderLink;
import de.verzahnt.starter.outbox.Outbox;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import org.springframework.stereotype.Component;

/** Makes the token of a link. It stands in the mail and nowhere else; the gateways hear of its hash. */
@Component
class ReminderLinks {
    private static final String TYPE = "de.verzahnt.reminder-link.v1";
    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final Outbox outbox;
    private final ReminderProperties settings;
    private final Clock clock;

    ReminderLinks(Outbox outbox, ReminderProperties settings, Clock clock) {
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
    }

    /** A new token that answers this reminder, with the transaction at hand. */
    String token(String reminderId) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        ReminderLink link = new ReminderLink(reminderId, TokenHash.of(token), now.plus(settings.linkValid()), now);
        outbox.append(Topics.REMINDER_LINK, link, TYPE, now);
        return token;
    }
}
