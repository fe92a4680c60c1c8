package de.verzahnt.notifier.mail;

import de.verzahnt.contract.RandomToken;
import de.verzahnt.contract.TokenHash;
import de.verzahnt.contract.Topics;
import de.verzahnt.events.UnsubscribeLink;
import de.verzahnt.starter.outbox.Outbox;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The tokens by which recipients turn off news of their area (RFC 8058): 256 random bits each, which say nothing of whose they
 * are. One a recipient and for ever: a mail that is sent again bears the same, and one of last year a good one.
 */
@Component
class UnsubscribeLinks {

    private static final String TYPE = "de.verzahnt.unsubscribe-link.v1";

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final TransactionTemplate ownTransaction;
    private final Clock clock;

    UnsubscribeLinks(JdbcClient jdbc, Outbox outbox, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.ownTransaction = new TransactionTemplate(transactions);
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** The token of this recipient. Others hear of it before its first mail goes, whatever becomes of that mail. */
    String token(String organisationId) {
        return known(organisationId).orElseGet(() -> {
            ownTransaction.executeWithoutResult(status -> make(organisationId));
            return known(organisationId).orElseThrow();
        });
    }

    private Optional<String> known(String organisationId) {
        return jdbc.sql("SELECT token FROM unsubscribe_link WHERE organisation_id = ?")
                .param(organisationId)
                .query(String.class)
                .optional();
    }

    private void make(String organisationId) {
        String token = RandomToken.fresh();
        int made = jdbc.sql("""
                        INSERT INTO unsubscribe_link (organisation_id, token) VALUES (?, ?) ON CONFLICT DO NOTHING
                        """).params(organisationId, token).update();
        if (made == 1) {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            outbox.append(
                    Topics.UNSUBSCRIBE_LINK, new UnsubscribeLink(organisationId, TokenHash.of(token), now), TYPE, now);
        }
    }
}
