package de.verzahnt.dashboard.lage;

import static de.verzahnt.dashboard.testing.Readers.login;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import de.verzahnt.dashboard.testing.DashboardTest;
import de.verzahnt.dashboard.testing.Story;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** What those who answer for a Kreis read first. */
@DashboardTest
class SituationTest {

    @Autowired
    MockMvc browser;

    @Autowired
    Story story;

    @BeforeEach
    void aCaseInClarification() {
        story.beginsWithACaseOfTwoCafes();
    }

    @Test
    void theSteeringGroupReadsWhereTheTalkIsStillWithThePartiesAndUntilWhenButNothingOfIt() throws Exception {
        assertThat(lage("steering", "staedteregion-aachen"))
                .contains(
                        "An einer Stelle liegt das Gespräch noch bei den Beteiligten: Sprache.",
                        "Klärungszeit endet am")
                .contains("Auf Ihr Wort wartet gerade nichts.")
                .doesNotContain("Sprachcafé");
    }

    @Test
    void aCentreReadsHowManyAreOpenInWhichFields() throws Exception {
        story.hasFurtherCentres();
        assertThat(lage("ki", Story.COORDINATING_KI))
                .contains("Ein Hinweis ist offen: Sprache.", "Geklärt ist noch keiner.")
                .doesNotContain("bei den Beteiligten");
    }

    @Test
    void whoReportsOnlyHasNoSuchSentences() throws Exception {
        assertThat(lage("reporter", Story.AGENCY)).doesNotContain("Die Lage in Sätzen");
    }

    private String lage(String role, String organisation) throws Exception {
        return browser.perform(get("/").accept(MediaType.TEXT_HTML).with(login(role, organisation)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
