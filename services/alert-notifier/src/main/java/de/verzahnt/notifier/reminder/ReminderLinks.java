package de.verzahnt.notifier.reminder;

import de.verzahnt.contract.RandomToken;
import de.verzahnt.contract.TokenHash;
import de.verzahnt.contract.Topics;
import de.verzahnt.events.ReminderLink;
import de.verzahnt.starter.outbox.Outbox;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the token of a link. It stands in the mail and nowhere else; the gateways hear of its hash. */
@Component
class ReminderLinks {
    private static final String TYPE = "de.verzahnt.reminder-link.v1";

    private record Held(String token, Instant until) {}

    private final Map<String, Held> held = new ConcurrentHashMap<>();
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
     * The token that answers this reminder: one for as long as a link is good, so that a mail that is tried again bears the
     * link it had before, with its time begun anew. Only the memory of this process holds it; after a restart there is another,
     * and both are good, since a mail whose acknowledgement is lost has arrived all the same. For the same reason a link is
     * told before its mail goes, whatever becomes of the transaction that sends.
     */
    String token(String reminderId) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Instant until = now.plus(settings.linkValid());
        held.values().removeIf(one -> one.until().isBefore(now));
        String token = held.computeIfAbsent(reminderId, id -> new Held(RandomToken.fresh(), until))
                .token();
        ReminderLink link = new ReminderLink(reminderId, TokenHash.of(token), until, now);
        ownTransaction.executeWithoutResult(status -> outbox.append(Topics.REMINDER_LINK, link, TYPE, now));
        return token;
    }
}
