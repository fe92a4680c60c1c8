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
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the token of a link. It stands in the mail and nowhere else; the gateways hear of its hash. */
@Component
class ReminderLinks {
    private static final String TYPE = "de.verzahnt.reminder-link.v1";
    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final Outbox outbox;
    private final ReminderProperties settings;
    private final TransactionTemplate ownTransaction;
    private final Clock clock;

    ReminderLinks(Outbox outbox, ReminderProperties settings, PlatformTransactionManager transactions, Clock clock) {
        this.outbox = outbox;
        this.settings = settings;
        this.ownTransaction = new TransactionTemplate(transactions);
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /**
     * A new token that answers this reminder. Its link is told before the mail goes, whatever becomes of the transaction that
     * sends: a mail whose acknowledgement is lost has arrived all the same, and its link must be good.
     */
    String token(String reminderId) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        ReminderLink link = new ReminderLink(reminderId, TokenHash.of(token), now.plus(settings.linkValid()), now);
        ownTransaction.executeWithoutResult(status -> outbox.append(Topics.REMINDER_LINK, link, TYPE, now));
        return token;
    }
}
