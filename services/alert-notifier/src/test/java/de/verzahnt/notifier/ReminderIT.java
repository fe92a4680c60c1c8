package de.verzahnt.notifier;

import static de.verzahnt.notifier.running.Hub.mailbox;
import static de.verzahnt.notifier.running.Remind.offering;
import static de.verzahnt.notifier.running.Remind.paused;
import static de.verzahnt.notifier.running.Remind.toConfirm;
import static de.verzahnt.notifier.running.Remind.token;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.verzahnt.contract.TokenHash;
import de.verzahnt.contract.Topics;
import de.verzahnt.events.AgencyReminder;
import de.verzahnt.events.KiReminder;
import de.verzahnt.events.ReminderLink;
import de.verzahnt.events.ReminderOffering;
import de.verzahnt.notifier.running.Hub;
import de.verzahnt.notifier.running.MailServer.Taken;
import de.verzahnt.notifier.running.MovingClock;
import de.verzahnt.notifier.running.Say;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Reminders on their way into mails, with a real mail server. */
@TestInstance(Lifecycle.PER_CLASS)
class ReminderIT {
    private Hub hub;

    @BeforeAll
    void start() throws Exception {
        hub = new Hub();
    }

    @AfterAll
    void end() throws Exception {
        hub.close();
    }

    @Test
    void oneMailAsksAboutAllOfferingsAndItsLinkIsKnownByItsHashOnly() throws Exception {
        try (var notifier = hub.notifier(new MovingClock(), "postgres")) {
            hub.provider("alt");
            hub.publish(Topics.AGENCY_REMINDER, new AgencyReminder("r-alt", toConfirm("alt", "Café", "Nähkurs")));

            String said = oneMail("alt").said();
            String token = token(said);
            assertThat(said)
                    .contains("Bitte 2 Angebote bestätigen", "„Café“", "„Nähkurs“", "zuletzt bestätigt am 01.12.2025")
                    .contains(
                            "bestätigen / Please confirm 2 offerings",
                            "bitte antworten bis 01.12.2026",
                            "nach diesem Tag als veraltet",
                            "https://hub.example/angebote/meine");
            await().atMost(10, SECONDS)
                    .untilAsserted(
                            () -> assertThat(links("r-alt")).singleElement().satisfies(link -> {
                                assertThat(link.getTokenHash()).isEqualTo(TokenHash.of(token));
                                assertThat(link.getExpiresAt())
                                        .isEqualTo(link.getWrittenAt().plus(Duration.ofHours(48)));
                            }));
            assertThat(hub.links().toString()).doesNotContain(token);
            assertThat(tablesWith(token)).isEmpty();
            assertThat(notifier.isActive()).isTrue();
        }
    }

    @Test
    void whatEndsByItsOwnDateIsNotThreatenedWithGoingStale() throws Exception {
        try (var notifier = hub.notifier(new MovingClock(), "postgres")) {
            hub.provider("befristet");
            ReminderOffering ends = offering("befristet", "Kurs", LocalDate.parse("2026-12-01"));
            hub.publish(
                    Topics.AGENCY_REMINDER, new AgencyReminder("r-befristet", toConfirm("befristet", List.of(ends))));

            assertThat(oneMail("befristet").said())
                    .contains("endet am 01.12.2026", "geht es weiter, wählen Sie „hat sich geändert“")
                    .doesNotContain("veraltet", "bitte antworten bis");
            assertThat(notifier.isActive()).isTrue();
        }
    }

    @Test
    void aReplayOrARepeatedReminderSendsNothingAgain() throws Exception {
        AgencyReminder reminder = new AgencyReminder("r-replay", toConfirm("replay", "Café"));
        try (var first = hub.notifier(new MovingClock(), "postgres")) {
            hub.provider("replay");
            hub.publish(Topics.AGENCY_REMINDER, reminder);
            hub.publish(Topics.AGENCY_REMINDER, reminder);
            oneMail("replay");
            assertThat(first.isActive()).isTrue();
        }
        hub.rewind();
        try (var second = hub.notifier(new MovingClock(), "postgres")) {
            hub.provider("danach");
            hub.publish(Topics.KI_REMINDER, new KiReminder("r-danach", toConfirm("danach", "Treff")));
            oneMail("danach");
            assertThat(hub.mails.takenFor(mailbox("replay"))).hasSize(1);
            assertThat(second.isActive()).isTrue();
        }
    }

    @Test
    void aMailThatIsPutOffGoesOnceAndItsOwnLinkIsGood() throws Exception {
        try (var notifier = hub.notifier(new MovingClock(), "postgres")) {
            hub.provider("spaeter");
            hub.mails.refuse(mailbox("spaeter"), 451);
            hub.publish(Topics.AGENCY_REMINDER, new AgencyReminder("r-spaeter", toConfirm("spaeter", "Café")));

            String token = token(oneMail("spaeter").said());

            await().atMost(10, SECONDS).untilAsserted(() -> assertThat(links("r-spaeter"))
                    .extracting(ReminderLink::getTokenHash)
                    .contains(TokenHash.of(token)));
            assertThat(notifier.isActive()).isTrue();
        }
    }

    @Test
    void aMailThatIsTriedAgainBearsTheLinkItHadBeforeAndNoFurtherOneExists() throws Exception {
        try (var notifier = hub.notifier(new MovingClock(), "postgres")) {
            hub.provider("zweimal");
            hub.mails.refuse(mailbox("zweimal"), 451);
            hub.publish(Topics.AGENCY_REMINDER, new AgencyReminder("r-zweimal", toConfirm("zweimal", "Café")));

            String token = token(oneMail("zweimal").said());

            await().atMost(10, SECONDS).untilAsserted(() -> assertThat(links("r-zweimal"))
                    .extracting(ReminderLink::getTokenHash)
                    .containsExactly(TokenHash.of(token), TokenHash.of(token)));
            assertThat(notifier.isActive()).isTrue();
        }
    }

    @Test
    void theSubjectIsGermanAndThenEnglishAndShortHoweverLongTheTitleIs() throws Exception {
        try (var notifier = hub.notifier(new MovingClock(), "postgres")) {
            hub.provider("betreff");
            String title =
                    "Offener Treff für alle aus der Nachbarschaft mit Kaffee, Kuchen, Spielen und Gesprächen auf Deutsch";
            hub.publish(Topics.AGENCY_REMINDER, new AgencyReminder("r-betreff", toConfirm("betreff", title)));

            assertThat(oneMail("betreff").message().getSubject())
                    .startsWith("[Verzahnt] Stimmt das noch? Bitte bestätigen: Offener Treff")
                    .endsWith("… / Please confirm")
                    .hasSizeLessThan(100);
            assertThat(notifier.isActive()).isTrue();
        }
    }

    @Test
    void aPausedSourceIsToldItsOwnerWithTheReasonAndWithoutALinkToAnswer() throws Exception {
        try (var notifier = hub.notifier(new MovingClock(), "postgres")) {
            hub.provider("quelle");
            hub.publish(Topics.AGENCY_REMINDER, new AgencyReminder("r-quelle", paused("quelle")));

            assertThat(oneMail("quelle").said())
                    .contains(
                            "[Verzahnt] Quelle ruht: Kalender / Source paused",
                            "5-mal hintereinander",
                            "Der Server antwortet nicht.")
                    .contains("https://hub.example/angebote/quellen")
                    .doesNotContain("token=");
            assertThat(links("r-quelle")).isEmpty();
            assertThat(notifier.isActive()).isTrue();
        }
    }

    @Test
    void anOrganisationWithoutAMailboxIsCountedUntilAReminderReachesIt() throws Exception {
        try (var notifier = hub.notifier(new MovingClock(), "postgres")) {
            var unreached = notifier.getBean(MeterRegistry.class).get("verzahnt.reminders.unreached");
            hub.publish(Topics.ORGANISATION, Say.organisation("stumm", "https://stumm.example/kontakt", 1));
            hub.publish(Topics.AGENCY_REMINDER, new AgencyReminder("r-stumm", toConfirm("stumm", "Café")));
            await().atMost(30, SECONDS).until(() -> unreached.gauge().value() == 1);

            hub.publish(Topics.ORGANISATION, Say.organisation("stumm", mailbox("stumm"), 2));

            await().atMost(30, SECONDS).until(() -> unreached.gauge().value() == 0);
        }
    }

    private List<ReminderLink> links(String reminderId) {
        return hub.links().stream()
                .filter(link -> link.getReminderId().equals(reminderId))
                .toList();
    }

    /** Tables of the notifier in which this stands. */
    private List<String> tablesWith(String text) {
        var database = hub.database("postgres");
        return database
                .sql("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
                .query(String.class)
                .list()
                .stream()
                .filter(table ->
                        database.sql("SELECT count(*) FROM " + table + " AS t WHERE position(? IN t::text) > 0")
                                        .param(text)
                                        .query(Long.class)
                                        .single()
                                > 0)
                .toList();
    }

    /** Waits for the mail, and a moment longer for one too many. */
    private Taken oneMail(String organisation) {
        await().atMost(30, SECONDS)
                .until(() -> !hub.mails.takenFor(mailbox(organisation)).isEmpty());
        await().during(Duration.ofMillis(400))
                .atMost(5, SECONDS)
                .until(() -> hub.mails.takenFor(mailbox(organisation)).size() == 1);
        return hub.mails.takenFor(mailbox(organisation)).get(0);
    }
}
