package de.verzahnt.notifier;

import static de.verzahnt.notifier.running.Hub.mailbox;
import static de.verzahnt.notifier.running.Remind.paused;
import static de.verzahnt.notifier.running.Remind.toConfirm;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.verzahnt.contract.TokenHash;
import de.verzahnt.contract.Topics;
import de.verzahnt.events.AgencyReminder;
import de.verzahnt.events.KiReminder;
import de.verzahnt.events.NoticeState;
import de.verzahnt.events.ReminderDelivery;
import de.verzahnt.events.ReminderKind;
import de.verzahnt.events.ReminderLink;
import de.verzahnt.notifier.running.MailServer.Taken;
import de.verzahnt.notifier.running.MovingClock;
import de.verzahnt.notifier.running.OnAHub;
import de.verzahnt.notifier.running.Remind;
import de.verzahnt.notifier.running.Say;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What others are told of the mails of reminders, and what becomes of one whose acknowledgement is lost. */
class ReminderDeliveryIT extends OnAHub {
    @Test
    void othersHearThatItWaitsAndThatItWasSentAndNothingOfWhatItSays() {
        try (var notifier = hub.notifier(new MovingClock(), "postgres")) {
            hub.provider("bote");
            hub.publish(Topics.KI_REMINDER, new KiReminder("r-bote", toConfirm("bote", "Café")));

            assertThat(statesOf("r-bote", NoticeState.SENT)).containsExactly(NoticeState.WAITING, NoticeState.SENT);
            List<ReminderDelivery> told = hub.toldOfReminder("r-bote");
            assertThat(told).extracting(ReminderDelivery::getRevision).containsExactly(1L, 2L);
            assertThat(told).extracting(ReminderDelivery::getKind).containsOnly(ReminderKind.CONFIRM_OFFERINGS);
            assertThat(told.toString()).contains("250").doesNotContain("Café", "@");
            assertThat(notifier.isActive()).isTrue();
        }
    }

    @Test
    void othersHearThatNobodyWasReachedAndThatACorrectedMailboxWas() {
        try (var notifier = hub.notifier(new MovingClock(), "postgres")) {
            hub.publish(Topics.ORGANISATION, Say.organisation("taub", null, 1));
            hub.publish(Topics.AGENCY_REMINDER, new AgencyReminder("r-taub", paused("taub")));
            assertThat(statesOf("r-taub", NoticeState.NO_MAILBOX))
                    .containsExactly(NoticeState.WAITING, NoticeState.NO_MAILBOX);

            hub.publish(Topics.ORGANISATION, Say.organisation("taub", mailbox("taub"), 2));

            assertThat(statesOf("r-taub", NoticeState.SENT)).endsWith(NoticeState.WAITING, NoticeState.SENT);
            assertThat(hub.toldOfReminder("r-taub"))
                    .extracting(ReminderDelivery::getKind)
                    .containsOnly(ReminderKind.SOURCE_PAUSED);
            assertThat(notifier.isActive()).isTrue();
        }
    }

    @Test
    void aReminderSentAgainBecauseItsAcknowledgementWasLostHasOneMessageIdAndBothLinksAreGood() throws Exception {
        try (var notifier = hub.notifier(new MovingClock(), "postgres")) {
            hub.provider("fenster");
            hub.mails.onceBeforeAnswer(hub::cutTheDatabaseOff);
            hub.publish(Topics.AGENCY_REMINDER, new AgencyReminder("r-fenster", toConfirm("fenster", "Café")));
            await().atMost(60, SECONDS).until(() -> mails("fenster").size() == 2);

            List<Taken> twice = mails("fenster");
            assertThat(twice.get(1).header("Message-ID")).isEqualTo(twice.get(0).header("Message-ID"));
            List<String> hashes = new ArrayList<>();
            for (Taken mail : twice) {
                hashes.add(TokenHash.of(Remind.token(mail.said())));
            }
            await().atMost(20, SECONDS).untilAsserted(() -> assertThat(hub.links())
                    .filteredOn(link -> link.getReminderId().equals("r-fenster"))
                    .extracting(ReminderLink::getTokenHash)
                    .containsAll(hashes));
            assertThat(statesOf("r-fenster", NoticeState.SENT)).containsExactly(NoticeState.WAITING, NoticeState.SENT);
            assertThat(notifier.isActive()).isTrue();
        }
    }

    @Test
    void whatWasRecordedBeforeACrashIsSentAfterItAndOnce() {
        AgencyReminder reminder = new AgencyReminder("r-absturz", toConfirm("absturz", "Café"));
        try (var first = hub.notifier(new MovingClock(), "postgres", "--verzahnt.mail.enabled=false")) {
            hub.provider("absturz");
            hub.publish(Topics.AGENCY_REMINDER, reminder);
            assertThat(statesOf("r-absturz", NoticeState.WAITING)).containsExactly(NoticeState.WAITING);
            assertThat(first.isActive()).isTrue();
        }
        try (var second = hub.notifier(new MovingClock(), "postgres")) {
            assertThat(statesOf("r-absturz", NoticeState.SENT)).containsExactly(NoticeState.WAITING, NoticeState.SENT);
            assertThat(mails("absturz")).hasSize(1);
            assertThat(second.isActive()).isTrue();
        }
    }

    private List<NoticeState> statesOf(String reminderId, NoticeState last) {
        await().atMost(60, SECONDS).until(() -> states(reminderId).contains(last));
        return states(reminderId);
    }

    private List<NoticeState> states(String reminderId) {
        return hub.toldOfReminder(reminderId).stream()
                .map(ReminderDelivery::getState)
                .toList();
    }
}
