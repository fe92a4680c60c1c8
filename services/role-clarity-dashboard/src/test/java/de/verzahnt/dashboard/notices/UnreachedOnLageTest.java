package de.verzahnt.dashboard.notices;

import static de.verzahnt.dashboard.testing.Readers.login;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import de.verzahnt.dashboard.testing.DashboardTest;
import de.verzahnt.dashboard.testing.FixedClock;
import de.verzahnt.dashboard.testing.Story;
import de.verzahnt.events.NoticeState;
import de.verzahnt.events.ReminderDelivery;
import de.verzahnt.events.ReminderKind;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A KI phones whom no reminder reaches: those with offerings where it is responsible, and nobody else is told of them. */
@DashboardTest
class UnreachedOnLageTest {
    private static final String TITLE = "in Ihrem Gebiet erreicht keine Erinnerung";

    @Autowired
    MockMvc browser;

    @Autowired
    Story story;

    @BeforeEach
    void aReminderToAnAgencyOfTheTownWasRefused() {
        story.beginsWithThreeCafes();
        reminded(NoticeState.REFUSED, 0);
    }

    @Test
    void theKiOfTheTownReadsWhomItShouldPhoneAndWhy() throws Exception {
        browser.perform(get("/").with(login("ki", Story.KI)))
                .andExpect(content().string(containsString(TITLE)))
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "Diakonie Aachen – Integrationsagentur: das Funktionspostfach nimmt keine Nachrichten an")))
                .andExpect(content().string(not(containsString("Caritas Aachen – Integrationsagentur: "))));
        browser.perform(get("/?lang=en").with(login("ki", Story.KI)))
                .andExpect(content().string(containsString("the role mailbox takes no messages")));
    }

    @ParameterizedTest
    @CsvSource({
        "ki, ki-koeln",
        "reporter, diakonie-aachen-ia",
        "reporter, ki-stadt-aachen",
        "steering, staedteregion-aachen"
    })
    void nobodyElseReadsIt(String role, String organisation) throws Exception {
        browser.perform(get("/").with(login(role, organisation)))
                .andExpect(content().string(not(containsString(TITLE))));
    }

    @Test
    void onceAReminderHasArrivedNobodyNeedsToPhone() throws Exception {
        reminded(NoticeState.SENT, 14);

        browser.perform(get("/").with(login("ki", Story.KI)))
                .andExpect(content().string(not(containsString(TITLE))));
    }

    @Test
    void whoseOfferingsAreGoneNeedsNoCall() throws Exception {
        story.withdraws(Story.AGENCY_CAFE, Story.AGENCY);

        browser.perform(get("/").with(login("ki", Story.KI)))
                .andExpect(content().string(not(containsString(TITLE))));
    }

    private void reminded(NoticeState state, int day) {
        String id = "r" + day;
        story.hears(
                id,
                ReminderDelivery.newBuilder()
                        .setReminderId(id)
                        .setOrganisationId(Story.AGENCY)
                        .setKind(ReminderKind.CONFIRM_OFFERINGS)
                        .setState(state)
                        .setRecordedAt(FixedClock.NOW.plus(Duration.ofDays(day)))
                        .setChangedAt(FixedClock.NOW.plus(Duration.ofDays(day)))
                        .setRevision(2)
                        .build());
    }
}
