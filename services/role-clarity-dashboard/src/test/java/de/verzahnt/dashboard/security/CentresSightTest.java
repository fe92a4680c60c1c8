package de.verzahnt.dashboard.security;

import static de.verzahnt.dashboard.testing.CaseStory.meeting;
import static de.verzahnt.dashboard.testing.Readers.login;
import static de.verzahnt.dashboard.testing.Readers.token;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import de.verzahnt.cases.CaseEvent;
import de.verzahnt.cases.Notifications;
import de.verzahnt.cases.Relation;
import de.verzahnt.cases.Telling;
import de.verzahnt.dashboard.cases.CaseFilter;
import de.verzahnt.dashboard.cases.Cases;
import de.verzahnt.dashboard.cases.SeenCases;
import de.verzahnt.dashboard.outward.Owner;
import de.verzahnt.dashboard.outward.Owners;
import de.verzahnt.dashboard.testing.DashboardTest;
import de.verzahnt.dashboard.testing.Story;
import de.verzahnt.events.FindingClass;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * What municipal integration centres read of a case they are no party of: the one that answers for the place reads what the
 * decision table of notifications tells it of, the one of another town in the Kreis reads nothing, on no way.
 */
@DashboardTest
class CentresSightTest {

    private static final String SAID = "Wir treffen uns mit beiden Trägern.";
    private static final List<String> PAGES = List.of(
            "/hinweise", "/hinweise/c1", "/neues", "/suche?q=Sprachcafe", "/angebote/ki-stadt-aachen/sprachcafe-ost");
    private static final List<String> INTERFACES = List.of("/api/v1/cases", "/api/v1/cases/c1");

    @Autowired
    MockMvc http;

    @Autowired
    Story story;

    @Autowired
    Owners owners;

    @Autowired
    SeenCases outward;

    @Autowired
    Cases cases;

    @BeforeEach
    void centres() {
        story.beginsWithThreeCafes();
        story.hasFurtherCentres();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"RELATED", "GAP", "UNKNOWN"})
    void theCentreOfThePlaceReadsWhatTheTableTellsItOf(FindingClass findingClass) throws Exception {
        arises(findingClass);
        boolean told = Notifications.of(
                                CaseEvent.NEW,
                                de.verzahnt.rules.FindingClass.valueOf(findingClass.name()),
                                Relation.COORDINATOR)
                        .telling()
                != Telling.NOTHING;

        assertReads(Story.COORDINATING_KI, told);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"RELATED", "GAP", "UNKNOWN"})
    void theCentreOfAnotherTownReadsNothing(FindingClass findingClass) throws Exception {
        arises(findingClass);

        assertReads(Story.NEIGHBOUR_KI, false);
    }

    private void arises(FindingClass findingClass) {
        story.hears("c1", meeting("c1", findingClass, -1).build());
        story.says("c1", "d1", Story.AGENCY, SAID);
    }

    private void assertReads(String centre, boolean reads) throws Exception {
        for (String page : PAGES) {
            assertThat(text(page, login("ki", centre)).contains("/hinweise/c1\""))
                    .as(page)
                    .isEqualTo(reads);
        }
        for (String address : INTERFACES) {
            assertThat(text(address, token("ki", centre)).contains("\"caseId\":\"c1\""))
                    .as(address)
                    .isEqualTo(reads);
        }
        assertThat(text("/hinweise/export", login("ki", centre)).contains("Sprachcafé"))
                .isEqualTo(reads);
        assertThat(text("/hinweise/c1", login("ki", centre)).contains(SAID)).isEqualTo(reads);
        assertThat(text("/api/v1/cases/c1", token("ki", centre)).contains(SAID)).isEqualTo(reads);
        assertOutward(owners.viewer(new Owner(centre, true)), reads);
    }

    /** What feeds and webhooks, and the live connection, ask. */
    private void assertOutward(Viewer viewer, boolean reads) {
        assertThat(outward.find("c1", viewer).isPresent()).isEqualTo(reads);
        assertThat(outward.newest(viewer, null, null, 10).isEmpty()).isEqualTo(!reads);
        assertThat(cases.sights(List.of("c1"), viewer).isEmpty()).isEqualTo(!reads);
        assertThat(cases.count(CaseFilter.NONE, viewer)).isEqualTo(reads ? 1 : 0);
    }

    private String text(String address, RequestPostProcessor reader) throws Exception {
        MediaType wanted = address.startsWith("/api") ? MediaType.APPLICATION_JSON : MediaType.ALL;
        MockHttpServletResponse answer = http.perform(
                        get(address).accept(wanted, MediaType.TEXT_HTML).with(reader))
                .andReturn()
                .getResponse();
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
