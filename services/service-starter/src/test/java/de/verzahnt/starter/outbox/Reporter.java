package de.verzahnt.starter.outbox;

import de.verzahnt.contract.Topics;
import de.verzahnt.events.Channel;
import de.verzahnt.events.Lifecycle;
import de.verzahnt.events.Provenance;
import de.verzahnt.events.Sozialraum;
import java.time.Instant;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Someone whose reports a service accepts. */
final class Reporter {

    static final Instant WHEN = Instant.parse("2026-11-02T09:00:00Z");

    private final Outbox outbox;
    private final TransactionTemplate transaction;

    Reporter(ApplicationContext service) {
        outbox = service.getBean(Outbox.class);
        transaction = new TransactionTemplate(service.getBean(PlatformTransactionManager.class));
    }

    void reports(String key, long revision) {
        transaction.executeWithoutResult(status -> append(key, revision));
    }

    void reportsAndFails(String key) {
        transaction.executeWithoutResult(status -> {
            append(key, 1);
            status.setRollbackOnly();
        });
    }

    void append(String key, long revision) {
        outbox.append(Topics.SOZIALRAUM, place(key, revision), "de.verzahnt.test.reported.v1", WHEN);
    }

    private static Sozialraum place(String key, long revision) {
        return Sozialraum.newBuilder()
                .setKey(key)
                .setName("Ostviertel")
                .setParentKey("05334002")
                .setLifecycle(Lifecycle.ACTIVE)
                .setRevision(revision)
                .setProvenance(new Provenance(WHEN, "ki-staedteregion", "test", Channel.API))
                .build();
    }
}
