package de.verzahnt.notifier;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.verzahnt.events.FindingClass;
import de.verzahnt.events.Outcome;
import de.verzahnt.events.OverlapCase;
import de.verzahnt.notifier.running.MovingClock;
import de.verzahnt.notifier.running.OnAHub;
import de.verzahnt.notifier.running.Say;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said, and days that come: once too, whatever dies between recording and sending. */
class NewsOnceIT extends OnAHub {

    private static final String RECORDS_ONLY = "--verzahnt.mail.enabled=false";

    @Test
    void whatWasSaidIsRecordedBeforeACrashAndSentAfterItAndOnce() {
        doppelstruktur("case-said", "said-ki", "said-ia");
        hub.publish(Say.saying(
                Say.overlap("case-said", 2, FindingClass.DOPPELSTRUKTUR, "said-ki", Say.line("said-ia")),
                Say.said("statement", Outcome.STATEMENT, "said-ki")));
        try (var first = hub.notifier(new MovingClock(), "postgres", RECORDS_ONLY)) {
            await().atMost(60, SECONDS).until(() -> recorded("case-said") == 3);
            assertThat(first.isActive()).isTrue();
        }
        hub.publish(
                "later",
                Say.saying(
                        Say.overlap("case-said", 3, FindingClass.DOPPELSTRUKTUR, "said-ki", Say.line("said-ia")),
                        Say.said("statement", Outcome.STATEMENT, "said-ki"),
                        Say.said("other", Outcome.STATEMENT, "said-ia")));
        try (var second = hub.notifier(new MovingClock(), "postgres")) {
            oneMail("said-ia");
            await().atMost(60, SECONDS).until(() -> recorded("case-said") == 4);
            assertThat(second.isActive()).isTrue();
        }
    }

    @Test
    void aDayThatComesWhileNobodySendsIsToldOnceByWhoeverSendsFirst() {
        doppelstruktur("case-day", "day-ki", "day-ia");
        var clock = new MovingClock();
        try (var first = hub.notifier(clock, "postgres", RECORDS_ONLY);
                var other = hub.notifier(clock, "postgres", RECORDS_ONLY)) {
            await().atMost(60, SECONDS).until(() -> recorded("case-day") == 2);
            clock.advance(Duration.ofDays(7).plusMinutes(1));
            await().atMost(60, SECONDS).until(() -> recorded("case-day") == 4);
            assertThat(first.isActive() && other.isActive()).isTrue();
        }
        try (var last = hub.notifier(clock, "postgres")) {
            oneMail("day-ki");
            oneMail("day-ia");
            assertThat(recorded("case-day")).isEqualTo(4);
            assertThat(last.isActive()).isTrue();
        }
    }

    @Test
    void whatOneReportBringsIsOneMailForTheOneItAllConcerns() throws Exception {
        for (String one : List.of("report-ki", "report-a", "report-b", "report-c")) {
            hub.provider(one);
        }
        for (String other : List.of("report-a", "report-b", "report-c")) {
            OverlapCase opened =
                    Say.overlap("case-" + other, 1, FindingClass.DOPPELSTRUKTUR, "report-ki", Say.line(other));
            hub.publish("one-report", opened);
        }
        try (var first = hub.notifier(new MovingClock(), "postgres", RECORDS_ONLY)) {
            await().atMost(60, SECONDS)
                    .until(() ->
                            recorded("case-report-a") + recorded("case-report-b") + recorded("case-report-c") == 6);
            assertThat(first.isActive()).isTrue();
        }
        try (var second = hub.notifier(new MovingClock(), "postgres")) {
            assertThat(oneMail("report-ki").message().getSubject()).isEqualTo("[Verzahnt] 3 Hinweise zur Abstimmung");
            assertThat(readable(oneMail("report-a"))).contains("Neu · Monschau: Café report-ki");
            assertThat(second.isActive()).isTrue();
        }
    }
}
