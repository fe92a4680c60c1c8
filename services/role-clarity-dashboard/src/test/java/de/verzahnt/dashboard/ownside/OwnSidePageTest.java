package de.verzahnt.dashboard.ownside;

import static de.verzahnt.dashboard.testing.Readers.login;
import static de.verzahnt.dashboard.testing.Readers.token;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import de.verzahnt.dashboard.testing.DashboardTest;
import de.verzahnt.dashboard.testing.OutboxForTests;
import de.verzahnt.dashboard.testing.Story;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What an organisation notes for itself about a case, and who reads it. */
@DashboardTest
class OwnSidePageTest {

    private static final String NOTE = "Erst mit der Geschäftsstelle klären.";
    private static final RequestPostProcessor AGENCY = login("reporter", Story.AGENCY);

    @Autowired
    MockMvc http;

    @Autowired
    Story story;

    @Autowired
    OutboxForTests outbox;

    @BeforeEach
    void aCaseBetweenTwoCafes() {
        story.beginsWithACaseOfTwoCafes();
        story.hasFurtherCentres();
    }

    @Test
    void whatIsNotedStandsOnTheCaseAndInTheListOfOnesOwnOrganisation() throws Exception {
        assertThat(notes(AGENCY, full()).getStatus()).isEqualTo(302);

        assertThat(page("/hinweise/c1", AGENCY)).contains("Team Sprache", "10.03.2026", NOTE, "Noch unklar");
        assertThat(page("/hinweise", AGENCY)).contains("Team Sprache", "bis 10.03.2026", "mit Notiz");
    }

    @Test
    void nobodyElseReadsAnythingOfItAndNothingTravels() throws Exception {
        notes(AGENCY, full());

        for (RequestPostProcessor other : new RequestPostProcessor[] {
            login("reporter", Story.KI), login("ki", Story.COORDINATING_KI), login("admin", Story.AGENCY)
        }) {
            for (String address :
                    new String[] {"/hinweise/c1", "/hinweise", "/hinweise?own=NOTED", "/hinweise/export"}) {
                assertThat(page(address, other)).doesNotContain("Team Sprache", NOTE);
            }
        }
        assertThat(page("/api/v1/cases/c1", token("reporter", Story.KI))).doesNotContain("Team Sprache", NOTE);
        assertThat(page("/hinweise/export", AGENCY)).doesNotContain("Team Sprache", NOTE);
        assertThat(outbox.taken()).isEmpty();
    }

    @Test
    void unsureSettlesNothing() throws Exception {
        notes(AGENCY, Map.of("unsure", "true"));

        assertThat(page("/hinweise/c1", AGENCY)).contains("Noch unklar", "antwort/STATEMENT");
        assertThat(page("/hinweise?waiting=true", AGENCY)).contains("/hinweise/c1");
    }

    @ParameterizedTest(name = "{0} finds the case: {1}")
    @CsvSource({
        "own=DUE, true",
        "own=UNSURE, true",
        "own=NOTED, true",
        "own=OVERDUE, false",
        "unit=Team+Sprache, true",
        "unit=Team+Arbeit, false",
        "own=DUE&sort=OWN_DUE, true"
    })
    void theListIsFilteredByTheOwnNotes(String filter, boolean found) throws Exception {
        notes(AGENCY, full());

        assertThat(page("/hinweise?" + filter.replace('+', ' '), AGENCY).contains("href=\"/hinweise/c1\""))
                .isEqualTo(found);
        assertThat(page("/hinweise?" + filter.replace('+', ' '), login("reporter", Story.KI)))
                .doesNotContain("href=\"/hinweise/c1\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Frau Beispiel", "Vorname Nachname", "Team 0241 1234567", "Team\u0000Sprache"})
    void whoLooksAfterItIsAUnitAndNoPerson(String unit) throws Exception {
        MockHttpServletResponse answer = notes(AGENCY, Map.of("unit", unit));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("id=\"unit-error\"");
        assertThat(page("/hinweise/c1", AGENCY)).contains("Etwas merken");
    }

    @Test
    void allErrorsComeAtOnceAndTheFirstHasTheFocus() throws Exception {
        MockHttpServletResponse answer =
                notes(AGENCY, Map.of("dueOn", "gestern", "note", "Bitte unter 0241 1234567 anrufen."));

        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("id=\"dueOn-error\"", "id=\"note-error\"")
                .containsPattern("id=\"dueOn\"[^>]*autofocus");
    }

    @Test
    void twoColleaguesDoNotOverwriteEachOther() throws Exception {
        notes(AGENCY, full());
        MockHttpServletResponse late = notes(AGENCY, Map.of("unit", "Team Arbeit"));

        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(late.getContentAsString(StandardCharsets.UTF_8))
                .contains("Das hat inzwischen jemand aus Ihrem Haus geändert", "Team Sprache", "Team Arbeit");
        assertThat(page("/hinweise/c1", AGENCY)).doesNotContain("Team Arbeit");
    }

    @Test
    void whatIsNotedCanBeTakenAway() throws Exception {
        notes(AGENCY, full());
        notes(AGENCY, Map.of("revision", "1"));

        assertThat(page("/hinweise/c1", AGENCY)).contains("Nichts gemerkt").doesNotContain("Team Sprache");
        assertThat(page("/hinweise?own=NOTED", AGENCY)).doesNotContain("href=\"/hinweise/c1\"");
    }

    @Test
    void forOthersNothingCanBeNoted() throws Exception {
        assertThat(notes(AGENCY, Map.of("organisation", Story.KI)).getStatus()).isEqualTo(403);
        assertThat(notes(login("reporter", Story.OTHER_AGENCY), full()).getStatus())
                .isEqualTo(404);
    }

    private static Map<String, String> full() {
        return Map.of("unit", "Team Sprache", "dueOn", "2026-03-10", "unsure", "true", "note", NOTE);
    }

    private MockHttpServletResponse notes(RequestPostProcessor who, Map<String, String> fields) throws Exception {
        var request = post("/hinweise/c1/intern")
                .accept(MediaType.TEXT_HTML)
                .with(csrf())
                .with(who);
        fields.forEach(request::param);
        return http.perform(request).andReturn().getResponse();
    }

    private String page(String address, RequestPostProcessor who) throws Exception {
        return http.perform(get(address)
                        .accept(
                                address.startsWith("/api") ? MediaType.APPLICATION_JSON : MediaType.TEXT_HTML,
                                MediaType.ALL)
                        .with(who))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
