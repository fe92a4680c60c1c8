package de.verzahnt.notifier;

import static de.verzahnt.notifier.running.Hub.mailbox;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.verzahnt.contract.TokenHash;
import de.verzahnt.contract.Topics;
import de.verzahnt.events.FindingClass;
import de.verzahnt.events.NotificationSettings;
import de.verzahnt.events.Rhythm;
import de.verzahnt.events.UnsubscribeLink;
import de.verzahnt.notifier.running.MailServer.Taken;
import de.verzahnt.notifier.running.MovingClock;
import de.verzahnt.notifier.running.OnAHub;
import de.verzahnt.notifier.running.Say;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

/** What is gathered: one mail in the morning, as it stands then, at hours and a mailbox that suit the recipient. */
class DigestIT extends OnAHub {

    private static final ZoneId GERMANY = ZoneId.of("Europe/Berlin");
    private static final String RECORDS_ONLY = "--verzahnt.mail.enabled=false";

    @Test
    void aDayOfTheAreaIsOneMailInTheMorningThatSaysOfEachCaseWhyAndComesOnceFromTwoInstances() throws Exception {
        centre("daily", "05334032", Say.settings("daily", Rhythm.DAILY));
        var clock = farFromTheMorning();
        try (var one = hub.notifier(clock, "postgres");
                var other = hub.notifier(clock, "postgres")) {
            knows("daily");
            opens("case-daily-a", "daily-a", "05334032");
            opens("case-daily-b", "daily-b", "05334032");
            await().atMost(60, SECONDS).until(() -> gathered("daily") == 2);
            oneMail("daily-a-ia");
            assertThat(mails("daily")).isEmpty();
            toTheMorning(clock);
            Taken digest = oneMail("daily");
            assertThat(readable(digest))
                    .contains("[Verzahnt] Überblick: 2 Hinweise", "Café daily-a-ki", "Café daily-b-ki")
                    .contains("als Kommunales Integrationszentrum des Gebiets. Sie sind nicht Partei.")
                    .contains("there is news of 2 notices", "Why do I get this?");
            clock.advance(Duration.ofDays(1));
            await().during(Duration.ofSeconds(1))
                    .atMost(20, SECONDS)
                    .until(() -> mails("daily").size() == 1);
            assertThat(one.isActive() && other.isActive()).isTrue();
        }
    }

    @Test
    void newsOfAnAreaBearsALinkThatTurnsItOffAndOwnCasesBearNone() {
        hub.publish(Topics.ORGANISATION, Say.centre("linked", mailbox("linked"), "05334004"));
        var clock = farFromTheMorning();
        try (var notifier = hub.notifier(clock, "postgres")) {
            await().atMost(60, SECONDS)
                    .until(() ->
                            count("SELECT count(*) FROM known_organisation WHERE organisation_id = ?", "linked") == 1);
            opens("case-linked-a", "linked-a", "05334004");
            Taken first = oneMail("linked");
            Taken digest = digestOf("linked", clock);
            assertThat(first.header("List-Unsubscribe"))
                    .matches("<https://hub.example/abbestellen\\?token=[A-Za-z0-9_-]{43}>");
            assertThat(first.header("List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
            assertThat(digest.header("List-Unsubscribe")).isEqualTo(first.header("List-Unsubscribe"));
            assertThat(hub.unsubscribeLinks())
                    .filteredOn(link -> link.getOrganisationId().equals("linked"))
                    .extracting(UnsubscribeLink::getTokenHash)
                    .containsExactly(TokenHash.of(token(first)));
            assertThat(oneMail("linked-a-ia").header("List-Unsubscribe")).isNull();
            assertThat(notifier.isActive()).isTrue();
        }
    }

    private Taken digestOf(String organisation, MovingClock clock) {
        hub.publish(
                Topics.NOTIFICATION_SETTINGS,
                NotificationSettings.newBuilder(Say.settings(organisation, Rhythm.DAILY))
                        .build());
        knows(organisation);
        opens("case-linked-b", "linked-b", "05334004");
        await().atMost(60, SECONDS).until(() -> gathered(organisation) == 1);
        toTheMorning(clock);
        await().atMost(60, SECONDS).until(() -> mails(organisation).size() == 2);
        return mails(organisation).get(1);
    }

    private static String token(Taken mail) {
        String address = String.valueOf(mail.header("List-Unsubscribe"));
        return address.substring(address.indexOf('=') + 1, address.length() - 1);
    }

    @Test
    void whatOfTheAreaIsTurnedOffIsToldNoMoreAndOwnCasesAre() {
        centre("turned-off", "05334008", Say.settings("turned-off", Rhythm.OFF));
        hub.publish(Topics.AGENCY_ACTIVITY, Say.activity("turned-off", "turned-off", "Café turned-off"));
        try (var notifier = hub.notifier(new MovingClock(), "postgres")) {
            knows("turned-off");
            opens("case-unheard", "unheard", "05334008");
            oneMail("unheard-ki");
            hub.provider("heard-ia");
            hub.publish(Say.overlap(
                    "case-heard", 1, FindingClass.DOPPELSTRUKTUR, "turned-off", Say.lineIn("05334008", "heard-ia")));
            oneMail("heard-ia");
            assertThat(oneMail("turned-off").header("X-Verzahnt-Case")).isEqualTo("case-heard");
            assertThat(recorded("case-unheard")).isEqualTo(2);
            assertThat(notifier.isActive()).isTrue();
        }
    }

    @Test
    void whatIsRecordedWhenTheNotifierDiesIsToldByTheNextAsItStandsThenAndNotTheCaseThatIsOver() throws Exception {
        centre("killed", "05334028", Say.settings("killed", Rhythm.DAILY));
        var clock = farFromTheMorning();
        try (var first = hub.notifier(clock, "postgres", RECORDS_ONLY)) {
            knows("killed");
            opens("case-stays", "stays", "05334028");
            opens("case-over", "over", "05334028");
            await().atMost(60, SECONDS).until(() -> gathered("killed") == 2);
            hub.publish(Say.overlap(
                    "case-over", 2, FindingClass.DOPPELSTRUKTUR, "over-ki", Say.closedIn("05334028", "over-ia")));
            await().atMost(60, SECONDS).until(() -> gathered("killed") == 3);
            assertThat(first.isActive()).isTrue();
        }
        toTheMorning(clock);
        try (var second = hub.notifier(clock, "postgres")) {
            assertThat(readable(oneMail("killed")))
                    .contains("Überblick: ein Hinweis", "Café stays-ki")
                    .doesNotContain("Café over-ki");
            assertThat(gathered("killed")).isZero();
            assertThat(second.isActive()).isTrue();
        }
    }

    private void centre(String id, String district, NotificationSettings settings) {
        hub.publish(Topics.ORGANISATION, Say.centre(id, mailbox(id), district));
        hub.publish(Topics.NOTIFICATION_SETTINGS, settings);
    }

    /** A new case of two nobody heard of before, in this district. */
    private void opens(String caseId, String name, String district) {
        hub.provider(name + "-ki");
        hub.provider(name + "-ia");
        hub.publish(
                Say.overlap(caseId, 1, FindingClass.DOPPELSTRUKTUR, name + "-ki", Say.lineIn(district, name + "-ia")));
    }

    /** Of now, or a little later when the morning would come while the test runs. */
    private static MovingClock farFromTheMorning() {
        var clock = new MovingClock();
        LocalTime time = clock.instant().atZone(GERMANY).toLocalTime();
        if (!time.isBefore(LocalTime.of(6, 50)) && time.isBefore(LocalTime.of(7, 0))) {
            clock.advance(Duration.ofMinutes(15));
        }
        return clock;
    }

    private static void toTheMorning(MovingClock clock) {
        Instant now = clock.instant();
        ZonedDateTime here = now.atZone(GERMANY);
        ZonedDateTime next = here.toLocalDate().plusDays(1).atTime(7, 0).atZone(GERMANY);
        clock.advance(Duration.between(now, next).plusSeconds(1));
    }

    private long gathered(String organisation) {
        return count(
                "SELECT count(*) FROM delivery WHERE gathered AND mail_id IS NULL AND organisation_id = ?",
                organisation);
    }
}
