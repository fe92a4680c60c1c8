package de.verzahnt.dashboard.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import de.verzahnt.dashboard.testing.Story;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

class FollowUpTest extends OnStage {

    private static final String PAGE = "/sitzungen/beschluesse";
    private static final String DIAKONIE = "Diakonie Aachen – Integrationsagentur";

    @Autowired
    JdbcClient jdbc;

    private UUID id;
    private AgendaItem late;

    @BeforeEach
    void aDecisionWithATask() throws Exception {
        id = invited();
        late = only(id, ItemKind.OVERDUE);
        steering.send(
                "/sitzungen/" + id + "/raum/" + late.id(),
                "result",
                "SCOPE_CHANGED",
                "words",
                "Die Diakonie zieht ihr Angebot zusammen.",
                "responsible",
                DIAKONIE,
                "due",
                "2026-06-30");
        steering.closes(id);
    }

    @Test
    void whatIsOpenStandsByOfficeAndAge() throws Exception {
        assertThat(steering.page(PAGE, Steering.GROUP))
                .contains(DIAKONIE, "Die Diakonie zieht ihr Angebot zusammen.", "0 Tage")
                .doesNotContain("Erledigt laut Meldung");
    }

    @Test
    void whatTheLogProvesIsMarkedForSomebodyToConfirm() throws Exception {
        decidedDaysAgo(10);
        story.withdraws(Story.AGENCY_CAFE, Story.AGENCY);

        assertThat(steering.page(PAGE, Steering.GROUP))
                .contains(
                        "Erledigt laut Meldung: „Sprachcafé am Rehmplatz“ wurde laut Meldung vom 01.03.2026 zurückgezogen.");
        assertThat(only(id, ItemKind.OVERDUE).pending()).isTrue();

        steering.send(PAGE + "/" + late.id(), "action", "confirm");
        assertThat(only(id, ItemKind.OVERDUE).pending()).isFalse();
        assertThat(steering.page(PAGE, Steering.GROUP)).contains("Erledigt, bestätigt am 01.03.2026");
    }

    @Test
    void whatWasReportedBeforeTheDecisionProvesNothing() throws Exception {
        jdbc.sql("UPDATE agenda_item SET decided_at = '2026-03-02T00:00:00Z' WHERE item_id = ?")
                .param(late.id())
                .update();
        story.withdraws(Story.AGENCY_CAFE, Story.AGENCY);

        assertThat(steering.page(PAGE, Steering.GROUP)).doesNotContain("Erledigt laut Meldung");
    }

    @Test
    void nothingIsConfirmedThatNothingProves() throws Exception {
        steering.send(PAGE + "/" + late.id(), "action", "confirm");
        steering.send(PAGE + "/" + late.id(), "action", "done", "done", "Anruf bei 0241 123456");

        assertThat(only(id, ItemKind.OVERDUE).pending()).isTrue();
    }

    @Test
    void whatStaysOpenIsProposedForTheNextMeetingAndWhatIsDoneIsNot() throws Exception {
        decidedDaysAgo(10);
        UUID next = steering.setsUp("2026-10-01");
        assertThat(steering.page("/sitzungen/" + next, Steering.GROUP))
                .contains("Beschluss zu TOP 2.1 vom 19.02.2026", "Seit 10 Tagen offen, verantwortlich: " + DIAKONIE);

        steering.send(PAGE + "/" + late.id(), "action", "done", "done", "Zeiten sind abgestimmt.");
        assertThat(proposed(next)).extracting(Proposal::kind).doesNotContain(ItemKind.OPEN_DECISION);
    }

    @Test
    void theCalendarHasTheDueDaysAndNothingAnybodyWrote() throws Exception {
        String path = calendar();
        MockHttpServletResponse answer = browser.perform(get(path)).andReturn().getResponse();
        String text = answer.getContentAsString(StandardCharsets.UTF_8);
        Calendar read = new CalendarBuilder().build(new StringReader(text));

        assertThat(answer.getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(read.getComponents(Component.VEVENT)).singleElement().satisfies(event -> assertThat(event.toString())
                .contains("DTSTART;VALUE=DATE:20260630"));
        assertThat(text).contains("TOP 2.1").doesNotContain("Diakonie", "Sprachcafé");
    }

    @Test
    void aCalendarThatWasRenewedOrWithdrawnIsGone() throws Exception {
        String old = calendar();
        String renewed = calendar();
        assertThat(browser.perform(get(old)).andReturn().getResponse().getStatus())
                .isEqualTo(404);

        steering.send("/sitzungen/kalender", "action", "withdraw");
        assertThat(browser.perform(get(renewed)).andReturn().getResponse().getStatus())
                .isEqualTo(404);
    }

    @Test
    void nobodyElseFollowsUp() throws Exception {
        assertThat(steering.opens(PAGE, Steering.KI).getStatus()).isEqualTo(403);
        assertThat(steering.opens(PAGE + "/export", Steering.AGENCY).getStatus())
                .isEqualTo(403);
    }

    private void decidedDaysAgo(int days) {
        jdbc.sql("UPDATE agenda_item SET decided_at = decided_at - make_interval(days => ?) WHERE item_id = ?")
                .params(days, late.id())
                .update();
    }

    private String calendar() throws Exception {
        Object address = browser.perform(
                        org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post("/sitzungen/kalender")
                                .param("action", "make")
                                .with(org.springframework.security.test.web.servlet.request
                                        .SecurityMockMvcRequestPostProcessors.csrf())
                                .with(Steering.GROUP))
                .andReturn()
                .getFlashMap()
                .get("address");
        return String.valueOf(address).replace("http://localhost:8080", "");
    }
}
