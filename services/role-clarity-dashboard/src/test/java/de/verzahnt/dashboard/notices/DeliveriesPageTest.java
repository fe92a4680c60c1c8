package de.verzahnt.dashboard.notices;

import static de.verzahnt.dashboard.testing.Readers.login;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.verzahnt.dashboard.testing.DashboardTest;
import de.verzahnt.dashboard.testing.FixedClock;
import de.verzahnt.dashboard.testing.Story;
import de.verzahnt.events.NoticeDelivery;
import de.verzahnt.events.NoticeState;
import de.verzahnt.events.ReminderDelivery;
import de.verzahnt.events.ReminderKind;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@DashboardTest
class DeliveriesPageTest {

    @Autowired
    MockMvc browser;

    @Autowired
    Story story;

    @BeforeEach
    void aCaseOfWhichOneSideCouldNotBeTold() {
        story.beginsWithACaseOfTwoCafes();
        hears(Story.KI, NoticeState.SENT, 250);
        hears(Story.AGENCY, NoticeState.REFUSED, 550);
        hears(Story.OTHER_AGENCY, NoticeState.DEFERRED, null);
    }

    @Test
    void anAdministratorReadsWhatHappenedAndWhatToDo() throws Exception {
        browser.perform(get("/zustellungen").with(login("admin")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Diakonie Aachen – Integrationsagentur")))
                .andExpect(content().string(containsString("Postfach gibt es nicht oder es nimmt nichts an")))
                .andExpect(content().string(containsString("im Trägerverzeichnis berichtigen")))
                .andExpect(content().string(containsString("keine Antwort vom Mailserver")))
                .andExpect(content().string(containsString("href=\"/zustellungen\"")));
    }

    @Test
    void nothingOfTheCaseAndNoAddressStandsThere() throws Exception {
        browser.perform(get("/zustellungen").with(login("admin")))
                .andExpect(content().string(not(containsString("Sprachcafé"))))
                .andExpect(content().string(not(containsString("@"))))
                .andExpect(content().string(not(containsString("Subsidiarität"))));
    }

    @Test
    void theChoiceOfAStateShowsOnlyThat() throws Exception {
        browser.perform(get("/zustellungen?stand=SENT").with(login("admin")))
                .andExpect(content().string(containsString("Kommunales Integrationszentrum der Stadt Aachen")))
                .andExpect(content().string(not(containsString("Diakonie Aachen"))));
    }

    @Test
    void whatNeedsSomebodyStandsFirstAndACaseIsCalledByDayAndPlaceNotByItsId() throws Exception {
        browser.perform(get("/zustellungen").with(login("admin")))
                .andExpect(content()
                        .string(stringContainsInOrder(
                                "Diakonie Aachen", "Caritas Aachen", "Kommunales Integrationszentrum der Stadt")))
                .andExpect(content().string(containsString("Hinweis vom 26.02.2026 (Städteregion Aachen)")))
                .andExpect(content().string(not(containsString("Hinweis c1"))));
    }

    @Test
    void aChoiceNobodyKnowsIsToldAsElsewhere() throws Exception {
        browser.perform(get("/zustellungen?stand=FORT").with(login("admin")))
                .andExpect(content().string(containsString("Nicht verstanden und deshalb nicht angewandt: stand")));
    }

    @Test
    void itSpeaksEnglish() throws Exception {
        browser.perform(get("/zustellungen?lang=en").with(login("admin")))
                .andExpect(content().string(containsString("the mailbox does not exist or takes nothing")));
    }

    @Test
    void nobodyElseMayReadItOrIsShownTheWay() throws Exception {
        browser.perform(get("/zustellungen").with(login("ki", Story.KI))).andExpect(status().isForbidden());
        browser.perform(get("/hinweise").with(login("ki", Story.KI)))
                .andExpect(content().string(not(containsString("/zustellungen"))));
    }

    @Test
    void whoMaySeeTheCaseSeesWhoWasTold() throws Exception {
        browser.perform(get("/hinweise/c1").with(login("ki", Story.KI)))
                .andExpect(content().string(containsString("Benachrichtigt")))
                .andExpect(content()
                        .string(containsString("Kommunales Integrationszentrum der Stadt Aachen, 01.03.2026")));
    }

    @Test
    void aReminderStandsThereLikeANotice() throws Exception {
        story.hears("r1", reminder("r1", Story.AGENCY, NoticeState.NO_MAILBOX, 0));
        story.hears(
                "r2",
                ReminderDelivery.newBuilder(reminder("r2", Story.KI, NoticeState.SENT, 0))
                        .setKind(ReminderKind.SOURCE_PAUSED)
                        .build());

        browser.perform(get("/zustellungen").with(login("admin")))
                .andExpect(content().string(containsString("Erinnerung: Angebote bestätigen")))
                .andExpect(content().string(containsString("kein Postfach (1)")))
                .andExpect(content().string(containsString("Erinnerung: Quelle ruht")))
                .andExpect(content().string(containsString("versandt (2)")))
                .andExpect(content().string(containsString("Hinweis vom 26.02.2026 (Städteregion Aachen)")))
                .andExpect(content().string(containsString("Einen Träger erreicht keine Erinnerung")));
        browser.perform(get("/zustellungen?lang=en&stand=NO_MAILBOX").with(login("admin")))
                .andExpect(content().string(containsString("Reminder: confirm offerings")))
                .andExpect(content().string(containsString("One organisation is reached by no reminder")))
                .andExpect(content().string(not(containsString("Reminder: a source is paused"))));
    }

    @Test
    void whatReachedNobodyAndWasAskedAgainIsToldOnce() throws Exception {
        story.hears("r1", reminder("r1", Story.AGENCY, NoticeState.NO_MAILBOX, 0));
        story.hears("r2", reminder("r2", Story.AGENCY, NoticeState.NO_MAILBOX, 14));

        browser.perform(get("/zustellungen").with(login("admin")))
                .andExpect(content().string(containsString("kein Postfach (1)")));
    }

    @Test
    void onceAReminderHasArrivedNobodyIsUnreached() throws Exception {
        story.hears("r1", reminder("r1", Story.AGENCY, NoticeState.NO_MAILBOX, 0));
        story.hears("r2", reminder("r2", Story.AGENCY, NoticeState.SENT, 14));

        browser.perform(get("/zustellungen").with(login("admin")))
                .andExpect(content().string(not(containsString("erreicht keine Erinnerung"))));
    }

    private static ReminderDelivery reminder(String id, String organisation, NoticeState state, int day) {
        return ReminderDelivery.newBuilder()
                .setReminderId(id)
                .setOrganisationId(organisation)
                .setKind(ReminderKind.CONFIRM_OFFERINGS)
                .setState(state)
                .setRecordedAt(FixedClock.NOW.plus(Duration.ofDays(day)))
                .setChangedAt(FixedClock.NOW.plus(Duration.ofDays(day)))
                .setRevision(2)
                .build();
    }

    private void hears(String organisation, NoticeState state, @Nullable Integer code) {
        String id = "c1/1/" + organisation;
        story.hears(
                id,
                NoticeDelivery.newBuilder()
                        .setNoticeId(id)
                        .setCaseId("c1")
                        .setCaseRevision(1)
                        .setOrganisationId(organisation)
                        .setState(state)
                        .setAttempts(1)
                        .setSmtpCode(code)
                        .setRecordedAt(FixedClock.NOW)
                        .setChangedAt(FixedClock.NOW)
                        .setNextAttemptAt(
                                state == NoticeState.DEFERRED ? FixedClock.NOW.plus(Duration.ofMinutes(2)) : null)
                        .setRevision(2)
                        .build());
    }
}
