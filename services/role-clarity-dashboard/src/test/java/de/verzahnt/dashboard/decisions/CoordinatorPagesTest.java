package de.verzahnt.dashboard.decisions;

import static de.verzahnt.dashboard.testing.CaseStory.meeting;
import static de.verzahnt.dashboard.testing.Readers.login;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.verzahnt.dashboard.testing.DashboardTest;
import de.verzahnt.dashboard.testing.Story;
import de.verzahnt.events.FindingClass;
import de.verzahnt.events.Sector;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The municipal integration centre of the place, which is no party, brings those involved to one table. */
@DashboardTest
class CoordinatorPagesTest {

    private static final String VHS = "vhs-aachen";
    private static final String VHS_CAFE = "vhs-aachen/sprachcafe";

    @Autowired
    MockMvc browser;

    @Autowired
    Story story;

    @BeforeEach
    void aCaseBetweenTwoOthersInTheAreaOfTheKi() {
        story.beginsWithThreeCafes();
        story.organisation(VHS, "Volkshochschule Aachen", "VHS", Sector.PUBLIC, VHS, null);
        story.project(VHS_CAFE, VHS, "Sprachcafé der Volkshochschule");
        story.hears(
                "c1",
                meeting("c1", FindingClass.DOPPELSTRUKTUR, 11)
                        .setAnchorOfferingId(VHS_CAFE)
                        .setAnchorOrganisationId(VHS)
                        .setParties(List.of(VHS, Story.AGENCY))
                        .setAsks(List.of(VHS, Story.AGENCY))
                        .build());
    }

    @Test
    void theKiOfThePlaceIsOfferedToInviteToHelpAndToNoteAResultAndNothingElse() throws Exception {
        page("ki", Story.KI)
                .andExpect(content()
                        .string(allOf(
                                containsString("antwort/INVITED"),
                                containsString("antwort/HELP_OFFERED"),
                                containsString("Ergebnis eines Gesprächs festhalten"),
                                containsString("Sie sind nicht Partei."),
                                not(containsString("antwort/STATEMENT")),
                                not(containsString("antwort/DISMISSED")),
                                not(containsString("antwort/ESCALATED")))));
    }

    @Test
    void whoIsAPartyOrWithoutTheRoleInvitesNobody() throws Exception {
        page("reporter", Story.AGENCY).andExpect(content().string(not(containsString("antwort/INVITED"))));
        browser.perform(invitation("reporter", Story.AGENCY)).andExpect(status().isUnprocessableContent());
    }

    @Test
    void theKiOfAnotherTownInTheKreisDoesNotReadTheCaseAndInvitesNobody() throws Exception {
        story.hasFurtherCentres();

        browser.perform(get("/hinweise/c1").accept(MediaType.TEXT_HTML).with(login("ki", Story.NEIGHBOUR_KI)))
                .andExpect(status().isNotFound());
        browser.perform(invitation("ki", Story.NEIGHBOUR_KI)).andExpect(status().isNotFound());
    }

    @Test
    void theKiOfAnotherPlaceDoesNotEvenSeeTheCase() throws Exception {
        browser.perform(invitation("ki", Story.OTHER_KI)).andExpect(status().isNotFound());
    }

    @Test
    void anInvitationStandsInTheHistoryWithItsDayHoursAndPlace() throws Exception {
        browser.perform(invitation("ki", Story.KI)).andExpect(redirectedUrl("/hinweise/c1"));

        page("reporter", Story.AGENCY)
                .andExpect(content()
                        .string(allOf(
                                containsString("Einladung zum Gespräch"),
                                containsString("als Kommunales Integrationszentrum des Gebiets"),
                                containsString("12.03.2026, 10:00 bis 11:30 Uhr, Haus der Integration"))));
    }

    @Test
    void anInvitationWithoutDayHourAndPlaceComesBackWithAllThatIsMissing() throws Exception {
        browser.perform(says("ki", Story.KI, "INVITED"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("id=\"talkFrom-error\""),
                                containsString("id=\"talkUntil-error\""),
                                containsString("id=\"talkPlace-error\""))));
    }

    @Test
    void anInvitationForYesterdayIsRefused() throws Exception {
        browser.perform(says("ki", Story.KI, "INVITED")
                        .param("talkDay", "2026-02-01")
                        .param("talkFrom", "10:00")
                        .param("talkUntil", "11:00")
                        .param("talkPlace", "Rathaus"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"talkFrom-error\"")));
    }

    @Test
    void aPlaceThatTellsOfAPersonIsRefused() throws Exception {
        browser.perform(says("ki", Story.KI, "INVITED")
                        .param("talkDay", "2026-03-12")
                        .param("talkFrom", "10:00")
                        .param("talkUntil", "11:00")
                        .param("talkPlace", "Telefon 0241 9876543"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"talkPlace-error\"")));
    }

    @Test
    void anOfferOfHelpIsOnePreparedSentence() throws Exception {
        browser.perform(says("ki", Story.KI, "HELP_OFFERED").param("text", "Ich finde, die VHS hat recht."))
                .andExpect(status().isUnprocessableContent());
        browser.perform(says("ki", Story.KI, "HELP_OFFERED")).andExpect(redirectedUrl("/hinweise/c1"));

        page("reporter", Story.AGENCY)
                .andExpect(content().string(containsString("Wir bringen Sie gern an einen Tisch")));
    }

    @Test
    void theResultOfATalkIsAProposal() throws Exception {
        browser.perform(says("ki", Story.KI, "ABSPRACHE")
                        .param("text", "So haben es beide im Gespräch gesagt.")
                        .param("parties", VHS, Story.AGENCY)
                        .param("scope", "Montags die VHS, donnerstags die Diakonie.")
                        .param("validUntil", "2026-12-31"))
                .andExpect(redirectedUrl("/hinweise/c1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"STATEMENT", "ESCALATED", "KEPT_ON_PURPOSE", "SCOPE_CHANGED", "HANDED_OVER", "QUESTION"})
    void theKiThatIsNoPartyCannotSay(String outcome) throws Exception {
        browser.perform(says("ki", Story.KI, outcome).param("text", "Das ist so."))
                .andExpect(status().isUnprocessableContent());
    }

    private ResultActions page(String role, String organisation) throws Exception {
        return browser.perform(get("/hinweise/c1").accept(MediaType.TEXT_HTML).with(login(role, organisation)))
                .andExpect(status().isOk());
    }

    private static MockHttpServletRequestBuilder invitation(String role, String organisation) {
        return says(role, organisation, "INVITED")
                .param("talkDay", "2026-03-12")
                .param("talkFrom", "10:00")
                .param("talkUntil", "11:30")
                .param("talkPlace", "Haus der Integration");
    }

    private static MockHttpServletRequestBuilder says(String role, String organisation, String outcome) {
        return post("/hinweise/c1/antwort/" + outcome)
                .accept(MediaType.TEXT_HTML)
                .param("decidedBy", organisation)
                .param("capacity", role.equals("ki") ? "COORDINATOR" : "PARTY")
                .with(csrf())
                .with(login(role, organisation));
    }
}
