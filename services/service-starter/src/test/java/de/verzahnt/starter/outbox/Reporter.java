package de.verzahnt.starter.outbox;

import de.verzahnt.contract.Topics;
import de.verzahnt.events.Channel;
import de.verzahnt.events.Lifecycle;
import de.verzahnt.events.Provenance;
import de.verzahnt.events.TouchpointCount;
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
        outbox.append(Topics.ABH_TOUCHPOINT, key, count(key, revision), "de.verzahnt.test.reported.v1", WHEN);
    }

    private static TouchpointCount count(String key, long revision) {
        return TouchpointCount.newBuilder()
                .setAuthorityId(key)
                .setDistrictKey("05334002")
                .setPeriod("2026-Q3")
                .setKind("abh.erstkontakt")
                .setCount(25)
                .setSuppressed(false)
                .setLifecycle(Lifecycle.ACTIVE)
                .setRevision(revision)
                .setProvenance(new Provenance(WHEN, "abh-staedteregion", "test", Channel.API))
                .build();
    }
}
