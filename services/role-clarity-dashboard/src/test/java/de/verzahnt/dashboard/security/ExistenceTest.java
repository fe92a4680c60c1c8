package de.verzahnt.dashboard.security;

import static de.verzahnt.dashboard.testing.Readers.login;
import static de.verzahnt.dashboard.testing.Readers.token;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.verzahnt.dashboard.testing.DashboardTest;
import de.verzahnt.dashboard.testing.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
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
}
