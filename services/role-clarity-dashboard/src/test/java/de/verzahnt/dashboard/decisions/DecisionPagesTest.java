package de.verzahnt.dashboard.decisions;

import static de.verzahnt.dashboard.testing.CaseStory.meeting;
import static de.verzahnt.dashboard.testing.CaseStory.proposed;
import static de.verzahnt.dashboard.testing.Readers.login;
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
import de.verzahnt.events.Outcome;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DashboardTest
class DecisionPagesTest {

    @Autowired
    MockMvc browser;

    @Autowired
    Story story;

    @BeforeEach
    void aCaseWithAProposalOfTheKi() {
        story.beginsWithThreeCafes();
        story.hears(
                "c1",
                meeting("c1", FindingClass.DOPPELSTRUKTUR, 11)
                        .setDecisions(List.of(proposed("d1", Outcome.KEPT_ON_PURPOSE, Story.KI, Story.AGENCY)))
                        .build());
    }

    @ParameterizedTest
    @EnumSource(value = Outcome.class, names = "UNKNOWN", mode = EnumSource.Mode.EXCLUDE)
    void everyAnswerHasItsForm(Outcome outcome) throws Exception {
        browser.perform(get("/hinweise/c1/antwort/" + outcome)
                        .accept(MediaType.TEXT_HTML)
                        .with(login("reporter", Story.AGENCY)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("name=\"_csrf\"")))
                .andExpect(content().string(containsString("name=\"text\"")));
    }

    @Test
    void whoSettlesItForTheirOwnListReadsByNameWhoDecidesForThemselves() throws Exception {
        story.hears("p1", meeting("p1", FindingClass.PARALLEL, null).build());

        browser.perform(get("/hinweise/p1/antwort/KEPT_ON_PURPOSE")
                        .accept(MediaType.TEXT_HTML)
                        .with(login("reporter", Story.AGENCY)))
                .andExpect(content()
                        .string(containsString(
                                "entscheidet für sich: Kommunales Integrationszentrum der Stadt Aachen.")));
    }

    @Test
    void aRightAnswerLeadsBackToTheCase() throws Exception {
        browser.perform(answer("ABSPRACHE")
                        .param("decidedBy", Story.AGENCY)
                        .param("parties", Story.AGENCY, Story.KI)
                        .param("scope", "Vormittags die Diakonie, nachmittags das KI.")
                        .param("validUntil", "2026-12-31")
                        .param("text", "So haben wir es besprochen."))
                .andExpect(redirectedUrl("/hinweise/c1"));
        browser.perform(get("/hinweise/c1").accept(MediaType.TEXT_HTML).with(login("reporter", Story.AGENCY)))
                .andExpect(content().string(containsString("wird gerade übernommen")))
                .andExpect(content().string(containsString("Vormittags die Diakonie, nachmittags das KI.")));
    }

    @Test
    void aWrongAnswerComesBackWithASummaryAndTheErrorAtItsField() throws Exception {
        browser.perform(answer("DISMISSED").param("decidedBy", Story.AGENCY).param("text", "Das passt nicht."))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("href=\"#dismissalReason\"")))
                .andExpect(content().string(containsString("id=\"dismissalReason-error\"")))
                .andExpect(content().string(containsString("Das passt nicht.")));
    }

    @Test
    void aTextIsShownAsTextEvenWhenItLooksLikeMarkup() throws Exception {
        browser.perform(answer("STATEMENT").param("decidedBy", Story.AGENCY).param("text", "<script>alert(1)</script>"))
                .andExpect(redirectedUrl("/hinweise/c1"));
        browser.perform(get("/hinweise/c1").accept(MediaType.TEXT_HTML).with(login("reporter", Story.AGENCY)))
                .andExpect(content().string(containsString("&lt;script&gt;alert(1)&lt;/script&gt;")));
    }

    @Test
    void aRefusalIsAnAnswerOfItsOwnAndSaysWhy() throws Exception {
        browser.perform(answer("DECLINED")
                        .param("decidedBy", Story.AGENCY)
                        .param("refersTo", "d1")
                        .param("text", "So geht es für uns nicht."))
                .andExpect(redirectedUrl("/hinweise/c1"));
        browser.perform(get("/hinweise/c1").accept(MediaType.TEXT_HTML).with(login("ki", Story.KI)))
                .andExpect(content().string(containsString("Ablehnung")))
                .andExpect(content().string(containsString("hat am 01.03.2026 abgelehnt.")));
    }

    @Test
    void aRefusalOfNothingIsRefused() throws Exception {
        browser.perform(answer("DECLINED").param("decidedBy", Story.AGENCY).param("text", "Nein."))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void aQuestionStandsBeforeTheOtherSideUntilItHasAnswered() throws Exception {
        browser.perform(answer("QUESTION")
                        .param("decidedBy", Story.AGENCY)
                        .param("text", "Kommen auch Männer zu Ihnen?"))
                .andExpect(redirectedUrl("/hinweise/c1"));

        browser.perform(get("/hinweise/c1").accept(MediaType.TEXT_HTML).with(login("ki", Story.KI)))
                .andExpect(content().string(containsString("Diakonie Aachen – Integrationsagentur fragt")));
        browser.perform(get("/hinweise/c1").accept(MediaType.TEXT_HTML).with(login("reporter", Story.AGENCY)))
                .andExpect(content().string(not(containsString("Integrationsagentur fragt"))));
    }

    private static MockHttpServletRequestBuilder answer(String outcome) {
        return post("/hinweise/c1/antwort/" + outcome)
                .accept(MediaType.TEXT_HTML)
                .with(csrf())
                .with(login("reporter", Story.AGENCY));
    }
}
