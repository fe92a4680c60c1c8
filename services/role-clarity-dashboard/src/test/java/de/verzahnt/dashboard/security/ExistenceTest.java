package de.verzahnt.dashboard.security;

import static de.verzahnt.dashboard.testing.Readers.login;
import static de.verzahnt.dashboard.testing.Readers.token;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.verzahnt.dashboard.testing.DashboardTest;
import de.verzahnt.dashboard.testing.Story;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** What the steering group gets of a case that is still being clarified. */
@DashboardTest
class ExistenceTest {

    @Autowired
    MockMvc browser;

    @Autowired
    Story story;

    @BeforeEach
    void aCaseInClarification() {
        story.beginsWithACaseOfTwoCafes();
        story.hasFurtherCentres();
    }

    @Test
    void thePageNamesClassKreisAndFieldOnly() throws Exception {
        browser.perform(get("/hinweise").accept(MediaType.TEXT_HTML).with(login("steering", "staedteregion-aachen")))
                .andExpect(content().string(containsString("Ein Hinweis in Klärung")))
                .andExpect(content().string(containsString("Sprache")))
                .andExpect(content().string(not(containsString("Sprachcafé"))))
                .andExpect(content().string(not(containsString("Diakonie"))))
                .andExpect(content().string(not(containsString("/hinweise/c1"))));
    }

    @Test
    void theJsonNamesClassKreisAndFieldOnly() throws Exception {
        browser.perform(get("/api/v1/cases").with(token("steering", "staedteregion-aachen")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[0].sight").value("EXISTENCE"))
                .andExpect(jsonPath("$.items[0].kreis").value("05334"))
                .andExpect(jsonPath("$.items[0].caseId").doesNotExist())
                .andExpect(jsonPath("$.items[0].status").doesNotExist())
                .andExpect(jsonPath("$.items[0].anchorTitle").doesNotExist());
    }

    @Test
    void filteringByStatusDoesNotTellIt() throws Exception {
        browser.perform(get("/api/v1/cases?status=OPEN").with(token("steering", "staedteregion-aachen")))
                .andExpect(jsonPath("$.total").value(0));
    }

    @Test
    void theCaseItselfIsNotFound() throws Exception {
        browser.perform(get("/api/v1/cases/c1").with(token("steering", "staedteregion-aachen")))
                .andExpect(status().isNotFound())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @ParameterizedTest(name = "{0} of {1}, after {2}: {3}")
    @CsvSource({
        "steering, staedteregion-aachen, /hinweise/c1, KLAERUNG",
        "steering, ki-koeln, /hinweise/c1, NOTHING",
        "reporter, diakonie-aachen-ia, /hinweise/c1, FULL",
        "reporter, caritas-aachen-ia, /hinweise/c1, NOTHING",
        "ki, ki-kreis-aachen, /hinweise/c1, FULL",
        "ki, ki-eschweiler, /hinweise/c1, NOTHING",
        "ki, ki-koeln, /hinweise/c1, NOTHING",
        "abh, caritas-aachen-ia, /hinweise/c1, NOTHING",
        "admin, diakonie-aachen-ia, /hinweise/c1, NOTHING",
        "steering, staedteregion-aachen, /hinweise/c2, NOTHING"
    })
    void aLinkToWhatIsStillBeingClarifiedSaysUntilWhenToTheSteeringGroupAlone(
            String role, String organisation, String address, String sight) throws Exception {
        MockHttpServletResponse answer = browser.perform(
                        get(address).accept(MediaType.TEXT_HTML).with(login(role, organisation)))
                .andReturn()
                .getResponse();
        String page = answer.getContentAsString(StandardCharsets.UTF_8);

        assertThat(page.contains("Klärung läuft bis 12.03.2026.")).isEqualTo(sight.equals("KLAERUNG"));
        assertThat(page.contains("Sprachcafé")).isEqualTo(sight.equals("FULL"));
        assertThat(answer.getStatus()).isEqualTo(sight.equals("NOTHING") ? 404 : 200);
    }

    @Test
    void theLinkToAFormLeadsToWhereItSaysSo() throws Exception {
        browser.perform(get("/hinweise/c1/antwort/STATEMENT")
                        .accept(MediaType.TEXT_HTML)
                        .with(login("steering", "staedteregion-aachen")))
                .andExpect(redirectedUrl("/hinweise/c1"));
    }

    @Test
    void ofThatCaseNumberPlaceAndFieldAreSaidAndNoContent() throws Exception {
        browser.perform(get("/hinweise/c1").accept(MediaType.TEXT_HTML).with(login("steering", "staedteregion-aachen")))
                .andExpect(content().string(containsString("<dd>c1</dd>")))
                .andExpect(content().string(containsString("Städteregion Aachen")))
                .andExpect(content().string(containsString("Sprache")))
                .andExpect(content().string(not(containsString("Diakonie"))))
                .andExpect(content().string(not(containsString("Kommunales Integrationszentrum"))))
                .andExpect(content().string(not(containsString("??"))));
    }
}
