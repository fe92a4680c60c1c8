package de.verzahnt.dashboard.cases;

import static de.verzahnt.dashboard.testing.CaseStory.holding;
import static de.verzahnt.dashboard.testing.CaseStory.meeting;
import static de.verzahnt.dashboard.testing.Readers.login;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import de.verzahnt.dashboard.testing.DashboardTest;
import de.verzahnt.dashboard.testing.Story;
import de.verzahnt.events.CaseDecision;
import de.verzahnt.events.FindingClass;
import de.verzahnt.events.Outcome;
import de.verzahnt.events.OverlapCase;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** The frame of every page counts what waits and what is new; the page Neues says what, and why one sees it. */
@DashboardTest
class NewsTest {

    @Autowired
    MockMvc browser;

    @Autowired
    Story story;

    @BeforeEach
    void aCaseBetweenTwoCafes() {
        story.beginsWithACaseOfTwoCafes();
        story.hasFurtherCentres();
    }

    @Test
    void everyPageCountsWhatWaitsForTheReaderAlsoForWhoListens() throws Exception {
        assertThat(page("/angebote", "reporter", Story.AGENCY)).contains("(1 wartet auf Ihre Antwort)");
        assertThat(page("/angebote", "reporter", Story.OTHER_AGENCY)).doesNotContain("auf Ihre Antwort)");
    }

    @Test
    void whatChangedIsNewUntilTheReaderSaysToHaveSeenIt() throws Exception {
        assertThat(page("/neues", "reporter", Story.AGENCY)).contains("(1 geänderter Hinweis)", "Sprachcafé Ost");

        browser.perform(post("/neues/gesehen")
                        .param("until", "2999-01-01T00:00:00Z")
                        .with(csrf())
                        .with(login("reporter", Story.AGENCY)))
                .andExpect(redirectedUrl("/neues"));

        assertThat(page("/neues", "reporter", Story.AGENCY))
                .contains("Seitdem hat sich nichts geändert.")
                .doesNotContain("Sprachcafé Ost");
    }

    @Test
    void whatOneHasSaidOneselfIsNoNewsAndWhatOthersSayIs() throws Exception {
        story.hears("c1", after(2, holding("d1", Outcome.STATEMENT, Story.AGENCY)));
        assertThat(page("/neues", "reporter", Story.AGENCY)).contains("Seitdem hat sich nichts geändert.");
        assertThat(page("/neues", "reporter", Story.KI)).contains("Sprachcafé Ost");

        story.hears(
                "c1",
                after(3, holding("d1", Outcome.STATEMENT, Story.AGENCY), holding("d2", Outcome.STATEMENT, Story.KI)));
        assertThat(page("/neues", "reporter", Story.AGENCY)).contains("Sprachcafé Ost");
    }

    private static OverlapCase after(int revision, CaseDecision... said) {
        return meeting("c1", FindingClass.DOPPELSTRUKTUR, 11)
                .setRevision(revision)
                .setDecisions(List.of(said))
                .build();
    }

    @Test
    void lookingChangesNothing() throws Exception {
        page("/neues", "reporter", Story.AGENCY);

        assertThat(page("/neues", "reporter", Story.AGENCY)).contains("Sprachcafé Ost");
    }

    @ParameterizedTest
    @CsvSource({
        "reporter, diakonie-aachen-ia, Ein Angebot Ihres Trägers steht in diesem Hinweis.",
        "ki, ki-kreis-aachen, 'zuständig in: Städteregion Aachen'"
    })
    void aCaseSaysWhyItsReaderSeesIt(String role, String organisation, String reason) throws Exception {
        for (String address : new String[] {"/neues", "/hinweise/c1"}) {
            assertThat(page(address, role, organisation)).contains("Warum sehe ich das?", reason);
        }
    }

    @Test
    void ofACaseInClarificationTheSteeringGroupHasNoNews() throws Exception {
        assertThat(page("/neues", "steering", Story.STEERING_GROUP)).contains("Seitdem hat sich nichts geändert.");
    }

    private String page(String address, String role, String organisation) throws Exception {
        return browser.perform(get(address).accept(MediaType.TEXT_HTML).with(login(role, organisation)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
