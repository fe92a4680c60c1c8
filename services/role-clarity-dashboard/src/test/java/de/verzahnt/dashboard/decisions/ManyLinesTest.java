package de.verzahnt.dashboard.decisions;

import static de.verzahnt.dashboard.testing.CaseStory.line;
import static de.verzahnt.dashboard.testing.CaseStory.meeting;
import static de.verzahnt.dashboard.testing.Readers.login;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import de.verzahnt.dashboard.testing.DashboardTest;
import de.verzahnt.dashboard.testing.OutboxForTests;
import de.verzahnt.dashboard.testing.Story;
import de.verzahnt.events.DecisionRecorded;
import de.verzahnt.events.FindingClass;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** An answer in a case of many lines says of how many it speaks, before it is sent and after. */
@DashboardTest
class ManyLinesTest {

    private static final String FORM = "/hinweise/c1/antwort/KEPT_ON_PURPOSE";

    @Autowired
    MockMvc browser;

    @Autowired
    Story story;

    @Autowired
    OutboxForTests outbox;

    @BeforeEach
    void aCaseOfTwoLines() {
        outbox.taken();
        story.beginsWithThreeCafes();
        story.hears(
                "c1",
                meeting("c1", FindingClass.DOPPELSTRUKTUR, 11)
                        .setLines(List.of(
                                line(Story.AGENCY_CAFE, Story.AGENCY), line(Story.OTHER_CAFE, Story.OTHER_AGENCY)))
                        .setParties(List.of(Story.KI, Story.AGENCY, Story.OTHER_AGENCY))
                        .build());
    }

    @Test
    void theButtonSaysHowManyItIsAbout() throws Exception {
        assertThat(text(answer(get(FORM), Story.KI)))
                .contains("Vorschlag eintragen (für 2 von 2 offenen Angeboten)", "name=\"counted\" value=\"2\"");
        assertThat(text(answer(get(FORM), Story.AGENCY)))
                .as("a party speaks of the lines it stands on")
                .contains("(für 1 von 2 offenen Angeboten)");
    }

    @Test
    void whoChoosesSomeIsToldTheirNumberAndTitlesFirst() throws Exception {
        MockHttpServletResponse asked = answer(sent("2").param("lines", Story.OTHER_CAFE), Story.KI);

        assertThat(text(asked))
                .contains(
                        "Das gilt für 1 von 2 offenen Angeboten", "Café International", "name=\"counted\" value=\"1\"");
        assertThat(outbox.taken()).isEmpty();

        assertThat(answer(sent("1").param("lines", Story.OTHER_CAFE), Story.KI).getStatus())
                .isEqualTo(302);
        assertThat(recorded().getLines()).containsExactly(Story.OTHER_CAFE);
    }

    @Test
    void whoMeansAllSendsOnceAndIsToldTheNumberAfterwards() throws Exception {
        var sending = browser.perform(sent("2").accept("text/html").with(login("reporter", Story.KI)))
                .andReturn();

        assertThat(sending.getFlashMap().get("recordedLines")).isEqualTo(2);
        assertThat(recorded().getLines()).containsExactlyInAnyOrder(Story.AGENCY_CAFE, Story.OTHER_CAFE);
        assertThat(browser.perform(get("/hinweise/c1")
                                .accept("text/html")
                                .flashAttrs(sending.getFlashMap())
                                .with(login("reporter", Story.KI)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8))
                .contains("Ihr Eintrag für 2 Angebote ist erfasst");
    }

    private DecisionRecorded recorded() {
        return Objects.requireNonNull((DecisionRecorded) outbox.taken().get(0).value());
    }

    private static MockHttpServletRequestBuilder sent(String counted) {
        return post(FORM)
                .param("decidedBy", Story.KI)
                .param("text", "Das ergänzt sich.")
                .param("counted", counted)
                .with(csrf());
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request, String organisation)
            throws Exception {
        return browser.perform(request.accept("text/html").with(login("reporter", organisation)))
                .andReturn()
                .getResponse();
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
