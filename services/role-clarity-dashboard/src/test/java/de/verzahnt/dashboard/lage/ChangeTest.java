package de.verzahnt.dashboard.lage;

import static de.verzahnt.dashboard.testing.CaseStory.holding;
import static de.verzahnt.dashboard.testing.CaseStory.meeting;
import static de.verzahnt.dashboard.testing.Readers.login;
import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.dashboard.testing.DashboardTest;
import de.verzahnt.dashboard.testing.FixedClock;
import de.verzahnt.dashboard.testing.Story;
import de.verzahnt.events.CaseDecision;
import de.verzahnt.events.CaseStatus;
import de.verzahnt.events.FindingClass;
import de.verzahnt.events.Outcome;
import de.verzahnt.events.OverlapCase;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The figures of the first page: what has changed since the last quarter, and the list behind each. Today is 2026-03-01. */
@DashboardTest
class ChangeTest {

    private static final Pattern TILE = Pattern.compile(
            "<li class=\"vz-figure[^\"]*\"><a href=\"([^\"]+)\"><strong>(\\d+)( %)?</strong><span>([^<]+)</span>"
                    + "(?:<span class=\"vz-figure__change\">([^<]+)</span>)?");
    private static final Pattern FOUND = Pattern.compile("id=\"anzahl\"[^>]*>(\\d+|Ein)\\b");

    @Autowired
    MockMvc browser;

    @Autowired
    Story story;

    @BeforeEach
    void threeCasesInTwoQuarters() {
        story.beginsWithThreeCafes();
        tell(told("new", 1, CaseStatus.OPEN, 3, 3));
        tell(told("old", 1, CaseStatus.OPEN, 100, 100));
        tell(told("old", 2, CaseStatus.DECIDED, 100, 10)
                .setDecisions(List.of(CaseDecision.newBuilder(holding("d1", Outcome.ABSPRACHE, Story.KI))
                        .setValidUntil(LocalDate.of(2026, 4, 30))
                        .build())));
        tell(told("gone", 1, CaseStatus.OPEN, 130, 130));
        tell(told("gone", 2, CaseStatus.CLOSED, 130, 90));
    }

    private static OverlapCase.Builder told(
            String caseId, int revision, CaseStatus status, int openedDaysAgo, int changedDaysAgo) {
        return meeting(caseId, FindingClass.DOPPELSTRUKTUR, 11)
                .setRevision(revision)
                .setStatus(status)
                .setOpenedAt(FixedClock.NOW.minus(Duration.ofDays(openedDaysAgo)))
                .setChangedAt(FixedClock.NOW.minus(Duration.ofDays(changedDaysAgo)));
    }

    private void tell(OverlapCase.Builder state) {
        story.hears(state.getCaseId(), state.build());
    }

    @Test
    void aCentreReadsWhatWasOpenedAndSettledAndHowItWasAQuarterAgo() throws Exception {
        Map<String, String> tiles = tiles("ki", Story.KI);
        assertThat(tiles)
                .containsEntry("/hinweise?figure=OPENED", "1, im ganzen Vorquartal: 2")
                .containsEntry("/hinweise?figure=SETTLED", "1, im ganzen Vorquartal: 1")
                .containsEntry("/hinweise?figure=ASKING", "1, wie zu Quartalsbeginn")
                .containsEntry("/hinweise?figure=IN_FORCE", "1, 1 mehr als zu Quartalsbeginn")
                .containsEntry("/hinweise?figure=ENDING", "1");
    }

    @Test
    void whoAnswersForAKreisReadsHowMuchOfItIsCovered() throws Exception {
        assertThat(tiles("steering", Story.STEERING_GROUP)).containsKey("/karte?mass=GAPS&amp;gebiet=05334");
        assertThat(tiles("reporter", Story.AGENCY).keySet()).noneMatch(address -> address.contains("/karte"));
    }

    @ParameterizedTest
    @CsvSource({"ki, ki-stadt-aachen", "steering, staedteregion-aachen", "reporter, diakonie-aachen-ia", "admin, none"})
    void everyFigureLeadsToExactlyTheCasesItCounts(String role, String organisation) throws Exception {
        for (Map.Entry<String, String> tile : tiles(role, organisation).entrySet()) {
            if (tile.getKey().startsWith("/hinweise")) {
                String list = page(role, organisation, tile.getKey().replace("&amp;", "&"));
                assertThat(FOUND.matcher(list).results().map(hit -> hit.group(1).replace("Ein", "1")))
                        .as(tile.getKey())
                        .containsExactly(tile.getValue().replaceFirst(",.*", ""));
            }
        }
    }

    @Test
    void theSteeringGroupCountsACaseThatIsStillWithItsPartiesAsOpenedAndAsNothingElse() throws Exception {
        Map<String, String> tiles = tiles("steering", Story.STEERING_GROUP);
        assertThat(tiles.get("/hinweise?figure=OPENED")).startsWith("1,");
        assertThat(tiles.get("/hinweise?figure=ASKING")).startsWith("0,");
        assertThat(tiles.get("/hinweise?figure=SETTLED")).startsWith("0,");
        assertThat(tiles.get("/hinweise?figure=IN_FORCE")).startsWith("0,");
    }

    @Test
    void theListSaysWhichFigureItIs() throws Exception {
        assertThat(page("ki", Story.KI, "/hinweise?figure=OPENED"))
                .contains("Gezeigt werden nur: Hinweise, die in diesem Quartal eröffnet wurden")
                .contains("<input type=\"hidden\" name=\"figure\" value=\"OPENED\"");
    }

    private Map<String, String> tiles(String role, String organisation) throws Exception {
        Map<String, String> tiles = new TreeMap<>();
        TILE.matcher(page(role, organisation, "/"))
                .results()
                .forEach(hit ->
                        tiles.put(hit.group(1), hit.group(2) + (hit.group(5) == null ? "" : ", " + hit.group(5))));
        assertThat(tiles).isNotEmpty();
        return tiles;
    }

    private String page(String role, String organisation, String address) throws Exception {
        return browser.perform(MockMvcRequestBuilders.get(URI.create(address))
                        .accept(MediaType.TEXT_HTML)
                        .with(login(role, organisation)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
