package de.verzahnt.dashboard.webhooks.sending;

import de.verzahnt.dashboard.outward.Owner;
import de.verzahnt.dashboard.testing.CaseStory;
import de.verzahnt.dashboard.testing.DashboardTest;
import de.verzahnt.dashboard.testing.FixedClock;
import de.verzahnt.dashboard.testing.Story;
import de.verzahnt.dashboard.webhooks.DeliveryLog;
import de.verzahnt.dashboard.webhooks.HookAddress;
import de.verzahnt.dashboard.webhooks.Webhook;
import de.verzahnt.dashboard.webhooks.Webhooks;
import de.verzahnt.events.CaseStatus;
import de.verzahnt.events.FindingClass;
import de.verzahnt.webclient.Names;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** A webhook of the agency at a real receiver. The clock stands; time passes by what is noted lying further back. */
@DashboardTest
@Import(SendingOnStage.Meanings.class)
@TestPropertySource(
        properties = {
            "verzahnt.webhooks.allowed-hosts=receiver.example",
            "verzahnt.webhooks.total=2s",
            "verzahnt.webhooks.connect=1s"
        })
abstract class SendingOnStage {

    static final Owner AGENCY = new Owner(Story.AGENCY, false);

    @TestConfiguration(proxyBeanMethods = false)
    static class Meanings {

        @Bean
        Names names() {
            return new Names().means(Receiver.HOST, "127.0.0.1");
        }
    }

    final Receiver receiver = new Receiver();

    @Autowired
    Names names;

    @Autowired
    Story story;

    @Autowired
    Webhooks hooks;

    @Autowired
    DeliveryLog log;

    @Autowired
    Leases leases;

    @Autowired
    WebhookSender sender;

    @Autowired
    HookAddress addresses;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void threeCafes() {
        story.beginsWithThreeCafes();
    }

    @AfterEach
    void close() {
        receiver.close();
    }

    String hookOfTheAgency() {
        return hooks.add(AGENCY, receiver.address());
    }

    Webhook hook() {
        return hooks.of(AGENCY).get(0);
    }

    void aCaseStands(int revision, CaseStatus status) {
        story.hears(
                "c1",
                CaseStory.meeting("c1", FindingClass.DOPPELSTRUKTUR, 11)
                        .setRevision(revision)
                        .setStatus(status)
                        .setChangedAt(FixedClock.NOW)
                        .build());
    }

    /** Sends what is due; whether anything was. */
    boolean sends() {
        Optional<Lease> lease = leases.claim();
        lease.ifPresent(sender::serve);
        return lease.isPresent();
    }

    void passes(Duration time) {
        String earlier = " - CAST(:seconds || ' seconds' AS interval)";
        jdbc.sql("UPDATE webhook_delivery SET next_at = next_at" + earlier + ", unseen_since = unseen_since" + earlier)
                .param("seconds", time.toSeconds())
                .update();
        jdbc.sql("UPDATE webhook SET held_until = held_until" + earlier + ", leased_until = leased_until" + earlier
                        + ", former_until = former_until" + earlier)
                .param("seconds", time.toSeconds())
                .update();
    }

    URI at(String host) {
        return URI.create("https://" + host + ":" + receiver.port() + "/hook");
    }
}
