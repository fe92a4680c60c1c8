package de.verzahnt.dashboard.cases;

import static de.verzahnt.dashboard.testing.CaseStory.holding;
import static de.verzahnt.dashboard.testing.CaseStory.line;
import static de.verzahnt.dashboard.testing.CaseStory.meeting;
import static de.verzahnt.dashboard.testing.Readers.login;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import de.verzahnt.dashboard.testing.DashboardTest;
import de.verzahnt.dashboard.testing.FixedClock;
import de.verzahnt.dashboard.testing.Story;
import de.verzahnt.events.CaseLine;
import de.verzahnt.events.CaseStatus;
import de.verzahnt.events.ClosingReason;
import de.verzahnt.events.FindingClass;
import de.verzahnt.events.LineStatus;
import de.verzahnt.events.Outcome;
import java.time.Duration;
import java.util.List;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Two agencies had a case; then an older café came that is like both, and its case took theirs up. */
@DashboardTest
class MergesTest {
    private static final String OLDER = "diakonie-mbe/cafe";

    @Autowired
    MockMvc browser;

    @Autowired
    Story story;

    @BeforeEach
    void anOlderCafeTakesTheCaseUp() {
        story.beginsWithThreeCafes();
        story.project(OLDER, Story.OTHER_KI, "Ältestes Café");
        former(ClosingReason.COVERED, 1);
        story.hears(
                "now",
                meeting("now", FindingClass.PARALLEL, null)
                        .setAnchorOfferingId(OLDER)
                        .setAnchorOrganisationId(Story.OTHER_KI)
                        .setParties(List.of(Story.OTHER_KI, Story.AGENCY, Story.OTHER_AGENCY))
                        .setLines(List.of(
                                line(Story.AGENCY_CAFE, Story.AGENCY), line(Story.OTHER_CAFE, Story.OTHER_AGENCY)))
                        .build());
    }

    @Test
    void theClosedCaseLeadsToTheOneItWentUpIn() throws Exception {
        sees("reporter", Story.AGENCY, "former", containsString("Geht auf in"));
        sees("reporter", Story.AGENCY, "former", containsString("href=\"/hinweise/now\""));
        sees("reporter", Story.AGENCY, "former", containsString("steht jetzt im Hinweis zu einem älteren Angebot"));
        sees("reporter", Story.AGENCY, "former", containsString("dort geht es weiter"));
        sees("reporter", Story.AGENCY, "former", not(containsString("nicht mehr überschneiden")));
    }

    @Test
    void whatWasSaidThereIsReachedFromTheCaseThatTookItUp() throws Exception {
        sees("reporter", Story.OTHER_AGENCY, "now", containsString("Darin aufgegangen"));
        sees("reporter", Story.OTHER_AGENCY, "now", containsString("href=\"/hinweise/former\""));
        sees("reporter", Story.OTHER_AGENCY, "former", containsString("Wir sehen das so."));
    }

    @Test
    void whoMayNotSeeTheFormerCaseDoesNotLearnOfIt() throws Exception {
        sees("ki", Story.OTHER_KI, "now", containsString("Ältestes Café"));
        sees("ki", Story.OTHER_KI, "now", not(containsString("Darin aufgegangen")));
    }

    @Test
    void whatEndedForAnotherReasonWentUpNowhere() throws Exception {
        former(ClosingReason.SCORE_DROPPED, 2);
        sees("reporter", Story.AGENCY, "former", not(containsString("Geht auf in")));
        sees("reporter", Story.AGENCY, "now", not(containsString("Darin aufgegangen")));
    }

    @Test
    void aCaseOfAnotherClassTookNothingUp() throws Exception {
        story.hears("other", meeting("other", FindingClass.DOPPELSTRUKTUR, 11).build());
        sees("reporter", Story.AGENCY, "other", containsString("Sprachcafé am Rehmplatz"));
        sees("reporter", Story.AGENCY, "other", not(containsString("Darin aufgegangen")));
    }

    private void former(ClosingReason reason, long revision) {
        story.hears(
                "former",
                meeting("former", FindingClass.PARALLEL, null)
                        .setRevision(revision)
                        .setStatus(CaseStatus.CLOSED)
                        .setAnchorOfferingId(Story.AGENCY_CAFE)
                        .setAnchorOrganisationId(Story.AGENCY)
                        .setParties(List.of(Story.AGENCY, Story.OTHER_AGENCY))
                        .setDecisions(List.of(holding("d1", Outcome.STATEMENT, Story.AGENCY)))
                        .setLines(List.of(CaseLine.newBuilder(line(Story.OTHER_CAFE, Story.OTHER_AGENCY))
                                .setStatus(LineStatus.CLOSED)
                                .setClosedAt(FixedClock.NOW.minus(Duration.ofDays(1)))
                                .setClosingReason(reason)
                                .build()))
                        .build());
    }

    private void sees(String role, String organisation, String caseId, Matcher<String> what) throws Exception {
        browser.perform(get("/hinweise/" + caseId).accept("text/html").with(login(role, organisation)))
                .andExpect(content().string(what));
    }
}
