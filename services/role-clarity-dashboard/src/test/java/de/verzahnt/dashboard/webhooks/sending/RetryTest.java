package de.verzahnt.dashboard.webhooks.sending;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.dashboard.webhooks.DeliveryLog;
import de.verzahnt.dashboard.webhooks.DeliveryState;
import de.verzahnt.dashboard.webhooks.HookState;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RetryTest extends SendingOnStage {

    @Test
    void afterAFailureItIsTriedAgainUnderTheSameId() {
        receiver.says(500, 200);
        sendsATest();
        assertThat(sends()).as("five seconds are not over").isFalse();
        passes(Duration.ofSeconds(6));
        assertThat(sends()).isTrue();

        assertThat(receiver.got())
                .hasSize(2)
                .extracting(got -> got.header("webhook-id"))
                .containsOnly(receiver.got().get(0).header("webhook-id"));
        assertThat(newest().state()).isEqualTo(DeliveryState.DELIVERED);
        assertThat(newest().number()).isEqualTo(2);
    }

    @Test
    void afterThreeDaysItIsGivenUpAndShown() {
        receiver.says(500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500);
        sendsATest();
        int hours = 0;
        while (newest().state() == DeliveryState.WAITING) {
            passes(Duration.ofHours(1));
            hours++;
            sends();
        }

        assertThat(receiver.got()).hasSize(10);
        assertThat(hours).isBetween(75, 90);
        assertThat(newest().state()).isEqualTo(DeliveryState.GIVEN_UP);
        assertThat(newest().replayable()).isTrue();
    }

    @Test
    void whatWasGivenUpOrDeliveredIsSentOnceMoreUnderItsIdWhenAskedFor() {
        sendsATest();
        assertThat(log.replay(hook(), newest().deliveryId())).isTrue();
        assertThat(log.replay(hook(), newest().deliveryId()))
                .as("it waits already")
                .isFalse();
        sends();

        assertThat(receiver.got()).hasSize(2);
        assertThat(receiver.got().get(1).header("webhook-id"))
                .isEqualTo(receiver.got().get(0).header("webhook-id"));
    }

    @Test
    void whoWantsNothingMoreGetsNothingMore() {
        receiver.says(410);
        hookOfTheAgency();
        hooks.test(hook());
        hooks.test(hook());
        sends();
        passes(Duration.ofDays(4));

        assertThat(sends()).isFalse();
        assertThat(receiver.got()).hasSize(1);
        assertThat(hook().state()).isEqualTo(HookState.GONE);
        assertThat(log.replay(hook(), newest().deliveryId())).isFalse();
    }

    @Test
    void whoWantsToBeLeftAloneIsForAllEvents() {
        receiver.says(429, "Retry-After", "600");
        sendsATest();
        hooks.test(hook());
        passes(Duration.ofSeconds(590));
        assertThat(sends()).isFalse();
        passes(Duration.ofSeconds(11));
        assertThat(sends()).isTrue();

        assertThat(receiver.got()).hasSize(3);
    }

    @Test
    void aWishToBeLeftAloneForDaysIsHonouredForOne() {
        receiver.says(503, "Retry-After", "500000");
        sendsATest();
        passes(Duration.ofHours(25));

        assertThat(sends()).isTrue();
    }

    @Test
    void whatDoesNotAnswerInTimeHasFailed() {
        receiver.saysNothing();
        sendsATest();

        assertThat(newest().outcome().name()).isEqualTo("TOO_SLOW");
        assertThat(newest().took()).isBetween(Duration.ofMillis(1_500), Duration.ofSeconds(10));
    }

    @Test
    void nobodyThereIsUnreachable() {
        hookOfTheAgency();
        receiver.close();
        hooks.test(hook());
        sends();

        assertThat(newest().outcome().name()).isEqualTo("UNREACHABLE");
    }

    private void sendsATest() {
        hookOfTheAgency();
        hooks.test(hook());
        sends();
    }

    private DeliveryLog.Entry newest() {
        return log.of(hook()).stream()
                .filter(DeliveryLog.Entry::last)
                .findFirst()
                .orElseThrow();
    }
}
