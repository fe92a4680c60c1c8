package de.verzahnt.dashboard.cases;

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
import de.verzahnt.events.OverlapCase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The agency's café has moved from the Städteregion to Köln, where it meets the café of another KI. */
@DashboardTest
class MovesTest {
    private static final Instant MOVED_AT = FixedClock.NOW.minus(Duration.ofDays(1));

    @Autowired
    MockMvc browser;

    @Autowired
    Story story;

    @BeforeEach
    void aCafeThatMoved() {
        story.beginsWithThreeCafes();
        story.project("ki-koeln/treff", Story.OTHER_KI, "Kölner Sprachtreff");
        story.hears("here", here(ClosingReason.MOVED, 1));
        story.hears(
                "there",
                meeting("there", FindingClass.DOPPELSTRUKTUR, 11)
                        .setKreis("05315")
                        .setAnchorOfferingId("ki-koeln/treff")
                        .setAnchorOrganisationId(Story.OTHER_KI)
                        .setParties(List.of(Story.OTHER_KI, Story.AGENCY))
                        .setLines(List.of(CaseLine.newBuilder(line(Story.AGENCY_CAFE, Story.AGENCY))
                                .setOpenedAt(MOVED_AT)
                                .build()))
                        .build());
    }

    @Test
    void theClosedCaseLeadsToWhereItGoesOn() throws Exception {
        sees("reporter", Story.AGENCY, "here", containsString("Geht weiter in"));
        sees("reporter", Story.AGENCY, "here", containsString("href=\"/hinweise/there\""));
        sees("reporter", Story.AGENCY, "here", containsString("ein Angebot findet jetzt woanders statt"));
    }

    @Test
    void theNewCaseLeadsBackToTheFormerOne() throws Exception {
        sees("reporter", Story.AGENCY, "there", containsString("Fortsetzung von"));
        sees("reporter", Story.AGENCY, "there", containsString("href=\"/hinweise/here\""));
        sees("reporter", Story.AGENCY, "there", containsString("„Sprachcafé am Rehmplatz“"));
    }

    @Test
    void whoMayNotSeeTheOtherCaseDoesNotLearnOfIt() throws Exception {
        sees("ki", Story.KI, "here", not(containsString("Geht weiter in")));
        sees("ki", Story.OTHER_KI, "there", not(containsString("Fortsetzung von")));
    }

    @Test
    void whatEndedForAnotherReasonIsContinuedNowhere() throws Exception {
        story.hears("here", here(ClosingReason.SCORE_DROPPED, 2));
        sees("reporter", Story.AGENCY, "here", not(containsString("Geht weiter in")));
    }

    private static OverlapCase here(ClosingReason reason, long revision) {
        return meeting("here", FindingClass.DOPPELSTRUKTUR, 11)
                .setRevision(revision)
                .setStatus(CaseStatus.CLOSED)
                .setLines(List.of(CaseLine.newBuilder(line(Story.AGENCY_CAFE, Story.AGENCY))
                        .setStatus(LineStatus.CLOSED)
                        .setClosedAt(MOVED_AT)
                        .setClosingReason(reason)
                        .build()))
                .build();
    }

    private void sees(String role, String organisation, String caseId, Matcher<String> what) throws Exception {
        browser.perform(get("/hinweise/" + caseId).accept("text/html").with(login(role, organisation)))
                .andExpect(content().string(what));
    }
}
