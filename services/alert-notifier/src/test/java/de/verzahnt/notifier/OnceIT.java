package de.verzahnt.notifier;

import static de.verzahnt.notifier.running.Hub.mailbox;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.verzahnt.notifier.running.MailServer.Taken;
import de.verzahnt.notifier.running.MovingClock;
import de.verzahnt.notifier.running.OnAHub;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Once, whatever happens: each test starts and ends its own notifiers. */
class OnceIT extends OnAHub {

    private static final String RECORDS_ONLY = "--verzahnt.mail.enabled=false";

    @Test
    void whatWasRecordedBeforeACrashIsSentAfterItAndOnce() {
        try (var first = hub.notifier(new MovingClock(), "postgres", RECORDS_ONLY)) {
            doppelstruktur("case-crash", "crash-ki", "crash-ia");
            await().atMost(60, SECONDS).until(() -> recorded("case-crash") == 2);
            assertThat(first.isActive()).isTrue();
        }
        try (var second = hub.notifier(new MovingClock(), "postgres")) {
            oneMail("crash-ki");
            oneMail("crash-ia");
            assertThat(second.isActive()).isTrue();
        }
    }

    @Test
    void aReplayOfTheWholeLogSendsNothingAgain() throws Exception {
        try (var first = hub.notifier(new MovingClock(), "postgres")) {
            doppelstruktur("case-replay", "replay-ki", "replay-ia");
            oneMail("replay-ia");
            assertThat(first.isActive()).isTrue();
        }
        hub.rewind();
        try (var second = hub.notifier(new MovingClock(), "postgres")) {
            doppelstruktur("case-after-replay", "after-ki", "after-ia");
            oneMail("after-ia");
            assertThat(mails("replay-ia")).hasSize(1);
            assertThat(second.isActive()).isTrue();
        }
    }

    @Test
    void anEmptyDatabaseOnAnOldLogTellsNothingOfThePast() throws Exception {
        try (var first = hub.notifier(new MovingClock(), "postgres")) {
            doppelstruktur("case-past", "past-ki", "past-ia");
            oneMail("past-ia");
            assertThat(first.isActive()).isTrue();
        }
        hub.rewind();
        try (var restored =
                hub.notifier(new MovingClock(), hub.emptyDatabase("fresh"), "--verzahnt.notices.look-back=0s")) {
            doppelstruktur("case-present", "present-ki", "present-ia");
            oneMail("present-ia");
            assertThat(mails("past-ia")).hasSize(1);
            assertThat(restored.isActive()).isTrue();
        } finally {
            hub.rewind();
        }
    }

    @Test
    void twoInstancesShareTheWorkAndDoubleNothing() {
        try (var one = hub.notifier(new MovingClock(), "postgres");
                var other = hub.notifier(new MovingClock(), "postgres")) {
            for (int i = 0; i < 15; i++) {
                doppelstruktur("case-pair-" + i, "pair-ki-" + i, "pair-ia-" + i);
            }
            for (int i = 0; i < 15; i++) {
                oneMail("pair-ia-" + i);
                oneMail("pair-ki-" + i);
            }
            assertThat(one.isActive() && other.isActive()).isTrue();
        }
    }

    @Test
    void aMailServerThatIsAwayGetsEveryMailWhenItIsBack() {
        hub.mails.down();
        try (var notifier = hub.notifier(new MovingClock(), "postgres")) {
            doppelstruktur("case-down", "down-ki", "down-ia");
            await().atMost(60, SECONDS).until(() -> tries("case-down") > 1);
            assertThat(mails("down-ki")).isEmpty();
            hub.mails.up();
            oneMail("down-ki");
            oneMail("down-ia");
            assertThat(notifier.isActive()).isTrue();
        }
    }

    @Test
    void aMailServerThatTakesTheConnectionAndSaysNothingGetsEveryMailWhenItSpeaks() {
        hub.mails.mute();
        try (var notifier = hub.notifier(new MovingClock(), "postgres")) {
            doppelstruktur("case-mute-server", "unheard-ki", "unheard-ia");
            await().atMost(60, SECONDS).until(() -> tries("case-mute-server") > 1);
            hub.mails.up();
            oneMail("unheard-ki");
            oneMail("unheard-ia");
            assertThat(notifier.isActive()).isTrue();
        }
    }

    @Test
    void aMailThatIsNotAnsweredInTimeGoesLaterAndHoldsNobodyUp() {
        try (var notifier = hub.notifier(new MovingClock(), "postgres")) {
            hub.mails.hangOn(mailbox("slow-ki"));
            doppelstruktur("case-slow", "slow-ki", "slow-ia");
            doppelstruktur("case-behind", "behind-ki", "behind-ia");
            oneMail("slow-ia");
            oneMail("behind-ki");
            oneMail("behind-ia");
            await().atMost(60, SECONDS).until(() -> tries("case-slow") > 1);
            hub.mails.speakAgain();
            oneMail("slow-ki");
            assertThat(notifier.getBean(MeterRegistry.class)
                            .counter("verzahnt.mails.tried", "outcome", "Slow")
                            .count())
                    .isGreaterThan(1);
        }
    }

    @Test
    void aMailSentAgainBecauseItsAcknowledgementWasLostIsTheVerySameMail() {
        try (var notifier = hub.notifier(new MovingClock(), "postgres")) {
            hub.mails.onceBeforeAnswer(hub::cutTheDatabaseOff);
            doppelstruktur("case-window", "window-ki", "window-ia");
            await().atMost(60, SECONDS)
                    .until(() -> mails("window-ki").size() + mails("window-ia").size() == 3);
            List<Taken> twice = mails("window-ki").size() == 2 ? mails("window-ki") : mails("window-ia");
            assertThat(twice).hasSize(2);
            assertThat(twice.get(1).header("Message-ID")).isEqualTo(twice.get(0).header("Message-ID"));
            assertThat(notifier.isActive()).isTrue();
        }
    }

    @Test
    void whatPassesTheLimitAfterSingleMailsWaitsForTheWindowAndGoesTogether() throws Exception {
        var clock = new MovingClock();
        try (var notifier = hub.notifier(clock, "postgres", "--verzahnt.notices.storm-above=3")) {
            for (int i = 0; i < 3; i++) {
                doppelstruktur("case-early-" + i, "busy-ki", "early-ia-" + i);
            }
            await().atMost(60, SECONDS).until(() -> mails("busy-ki").size() == 3);
            for (int i = 0; i < 2; i++) {
                doppelstruktur("case-late-" + i, "busy-ki", "late-ia-" + i);
            }
            await().atMost(60, SECONDS).until(() -> recorded("case-late-0") + recorded("case-late-1") == 4);
            await().during(Duration.ofSeconds(1))
                    .atMost(20, SECONDS)
                    .until(() ->
                            mails("busy-ki").size() == 3 && mails("late-ia-0").isEmpty());
            clock.advance(Duration.ofMinutes(10));
            await().atMost(60, SECONDS).until(() -> mails("busy-ki").size() == 4);
            assertThat(mails("busy-ki").get(3).message().getSubject()).contains("2 Hinweise");
            oneMail("late-ia-0");
            assertThat(notifier.isActive()).isTrue();
        }
    }

    private long tries(String caseId) {
        return hub.database("postgres")
                .sql("SELECT coalesce(max(attempts), 0) FROM mail JOIN delivery USING (mail_id) WHERE case_id = ?")
                .param(caseId)
                .query(Long.class)
                .single();
    }
}
