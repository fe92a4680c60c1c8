package de.verzahnt.notifier;

import static de.verzahnt.notifier.running.Hub.mailbox;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.verzahnt.contract.Topics;
import de.verzahnt.events.NoticeDelivery;
import de.verzahnt.notifier.running.MovingClock;
import de.verzahnt.notifier.running.OnAHub;
import de.verzahnt.notifier.running.Say;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** Days that come while nothing else happens to a case. */
class DeadlineIT extends OnAHub {
    private final MovingClock clock = new MovingClock();
    private ConfigurableApplicationContext notifier;

    @BeforeAll
    void start() {
        hub.publish(Topics.ORGANISATION, Say.organisation("group", mailbox("group"), 1));
        notifier = hub.notifier(clock, "postgres", "--verzahnt.notices.steering-groups[05334]=group");
    }

    @AfterAll
    void end() {
        notifier.close();
    }

    @Test
    void theClarificationTimeIsToldAWeekBeforeAndAtItsEndWhichTheSteeringGroupHearsOfToo() throws Exception {
        doppelstruktur("case-clock", "clock-ki", "clock-ia");
        oneMail("clock-ia");
        clock.advance(Duration.ofDays(7).plusMinutes(1));
        await().atMost(60, SECONDS).until(() -> mails("clock-ia").size() == 2);
        assertThat(readable(mails("clock-ia").get(1))).contains("Frist · Monschau", "endet in einer Woche");
        assertThat(mails("group", "case-clock")).isEmpty();

        clock.advance(Duration.ofDays(7));
        await().atMost(60, SECONDS)
                .until(() -> mails("clock-ia").size() == 3
                        && mails("group", "case-clock").size() == 1);
        assertThat(readable(mails("group", "case-clock").get(0)))
                .contains("als Lenkungsgruppe, weil Sie diesen Hinweis jetzt sehen");
        assertThat(hub.told("case-clock"))
                .extracting(NoticeDelivery::getNoticeId)
                .contains("case-clock/1/clock-ia/CLARIFICATION_ENDS_SOON", "case-clock/1/group/CLARIFICATION_ENDED");
    }
}
