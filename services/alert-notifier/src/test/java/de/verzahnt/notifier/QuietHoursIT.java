package de.verzahnt.notifier;

import static de.verzahnt.notifier.running.Hub.mailbox;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.verzahnt.contract.Topics;
import de.verzahnt.events.NotificationSettings;
import de.verzahnt.events.Rhythm;
import de.verzahnt.notifier.running.MovingClock;
import de.verzahnt.notifier.running.OnAHub;
import de.verzahnt.notifier.running.Say;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Hours in which nothing is sent, and who reads the mails while nobody is there. */
class QuietHoursIT extends OnAHub {

    private static final ZoneId GERMANY = ZoneId.of("Europe/Berlin");

    @Test
    void inQuietHoursNothingIsSentAndAfterThemItIsAlsoByAnInstanceThatStartedMeanwhile() {
        var clock = new MovingClock();
        DateTimeFormatter minute = DateTimeFormatter.ofPattern("HH:mm");
        ZonedDateTime now = clock.instant().atZone(GERMANY);
        hub.publish(
                Topics.NOTIFICATION_SETTINGS,
                NotificationSettings.newBuilder(Say.settings("asleep-ia", Rhythm.AT_ONCE))
                        .setQuietFrom(now.minusHours(1).format(minute))
                        .setQuietUntil(now.plusHours(3).format(minute))
                        .build());
        try (var first = hub.notifier(clock, "postgres")) {
            knows("asleep-ia");
            doppelstruktur("case-asleep", "asleep-ki", "asleep-ia");
            oneMail("asleep-ki");
            await().atMost(60, SECONDS).until(() -> waitsUntilLater("asleep-ia"));
            assertThat(mails("asleep-ia")).isEmpty();
            assertThat(first.isActive()).isTrue();
        }
        clock.advance(Duration.ofHours(3).plusMinutes(1));
        try (var second = hub.notifier(clock, "postgres")) {
            oneMail("asleep-ia");
            assertThat(second.isActive()).isTrue();
        }
    }

    @Test
    void whoIsAwayIsReadByTheDeputyOfTheSameBodyUntilItsDayAndByNoOther() {
        var clock = new MovingClock();
        LocalDate tomorrow = clock.instant().atZone(GERMANY).toLocalDate().plusDays(1);
        hub.publish(Topics.ORGANISATION, Say.unit("deputy", "away-ia"));
        deputy("away-ia", "deputy", null, tomorrow);
        deputy("gone-ia", null, "vertretung@gone-ia.example", tomorrow);
        deputy("lost-ia", null, "vertretung@elsewhere.example", tomorrow);
        try (var notifier = hub.notifier(clock, "postgres")) {
            List.of("away-ia", "gone-ia", "lost-ia").forEach(this::knows);
            doppelstruktur("case-away", "away-ki", "away-ia");
            doppelstruktur("case-gone", "gone-ki", "gone-ia");
            doppelstruktur("case-lost", "lost-ki", "lost-ia");
            oneMail("deputy");
            await().atMost(60, SECONDS)
                    .until(() ->
                            hub.mails.takenFor("vertretung@gone-ia.example").size() == 1);
            oneMail("lost-ia");
            assertThat(mails("away-ia")).isEmpty();
            clock.advance(Duration.ofDays(2));
            doppelstruktur("case-back", "back-ki", "away-ia");
            oneMail("away-ia");
            assertThat(notifier.isActive()).isTrue();
        }
    }

    private void deputy(String of, @Nullable String organisation, @Nullable String mailbox, LocalDate until) {
        hub.publish(
                Topics.NOTIFICATION_SETTINGS,
                NotificationSettings.newBuilder(Say.settings(of, Rhythm.AT_ONCE))
                        .setDeputyOrganisation(organisation)
                        .setDeputyMailbox(mailbox)
                        .setDeputyUntil(until)
                        .build());
    }

    private boolean waitsUntilLater(String organisation) {
        return count(
                        "SELECT count(*) FROM mail WHERE state = 'WAITING' AND next_attempt_at > made_at"
                                + " AND organisation_id = ?",
                        organisation)
                == 1;
    }
}
