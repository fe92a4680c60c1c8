package de.verzahnt.dashboard.webhooks.sending;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.dashboard.webhooks.WebhookProperties;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Several senders on one database; everything is committed here, and taken away again. */
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class OneSenderTest extends SendingOnStage {

    private static final int SENDERS = 4;

    private final ExecutorService threads = Executors.newFixedThreadPool(SENDERS);

    @Autowired
    WebhookProperties settings;

    @BeforeEach
    @AfterEach
    void nothingIsLeft() {
        jdbc.sql("DELETE FROM webhook").update();
        jdbc.sql("TRUNCATE organisation, offering, overlap_case, case_told CASCADE")
                .update();
    }

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void whatManyInstancesSendGoesOutOnce() throws Exception {
        hookOfTheAgency();
        for (int number = 0; number < 40; number++) {
            hooks.test(hook());
        }
        Callable<Boolean> instance = () -> {
            while (sends()) {}
            return true;
        };
        for (Future<Boolean> done : threads.invokeAll(List.of(instance, instance, instance, instance))) {
            assertThat(done.get(60, TimeUnit.SECONDS)).isTrue();
        }
        while (sends()) {}

        assertThat(receiver.got())
                .hasSize(40)
                .extracting(got -> got.header("webhook-id"))
                .doesNotHaveDuplicates();
    }

    @Test
    void whatASenderHadUnderWayWhenItDiedGoesOutAgainUnderItsId() {
        hookOfTheAgency();
        hooks.test(hook());
        Lease dead = leases.claim().orElseThrow();
        String id = leases.next(dead).orElseThrow().webhookId();

        assertThat(leases.claim()).as("it is believed to be at work").isEmpty();
        passes(settings.lease());
        assertThat(sends()).isTrue();
        assertThat(leases.extend(dead)).as("it has lost its lease").isFalse();
        assertThat(receiver.got()).singleElement().satisfies(got -> assertThat(got.header("webhook-id"))
                .isEqualTo(id));
    }

    @Test
    void aReceiverThatDoesNotAnswerKeepsNobodyWaiting() throws Exception {
        try (Receiver slow = new Receiver().saysNothing()) {
            hooks.add(AGENCY, slow.address());
            hooks.test(hook());
            Future<Boolean> stuck = threads.submit(this::sends);
            assertThat(slow.keepsSomebodyWaiting()).isTrue();

            hooks.add(AGENCY, receiver.address());
            hooks.test(hooks.of(AGENCY).stream()
                    .filter(one -> one.address().equals(receiver.address()))
                    .findFirst()
                    .orElseThrow());
            assertThat(sends()).isTrue();
            assertThat(receiver.got()).hasSize(1);
            assertThat(stuck.isDone()).as("the slow one is still waited for").isFalse();
            slow.close();
            assertThat(stuck.get(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void theDispatcherSendsWhatIsDueByItself() throws Exception {
        CountDownLatch arrived = new CountDownLatch(2);
        receiver.plays(exchange -> {
            exchange.sendResponseHeaders(204, -1);
            arrived.countDown();
        });
        receiver.plays(exchange -> {
            exchange.sendResponseHeaders(204, -1);
            arrived.countDown();
        });
        Dispatcher dispatcher = new Dispatcher(leases, sender, settings);
        dispatcher.start();
        try {
            hookOfTheAgency();
            hooks.test(hook());
            hooks.test(hook());
            assertThat(arrived.await(30, TimeUnit.SECONDS)).isTrue();
        } finally {
            dispatcher.stop();
        }
    }
}
