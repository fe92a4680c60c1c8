package de.verzahnt.dashboard.reporting;

import static de.verzahnt.dashboard.testing.Readers.login;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import de.verzahnt.dashboard.sozialraum.LoginForTests;
import de.verzahnt.dashboard.testing.DashboardTest;
import de.verzahnt.dashboard.testing.Story;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DashboardTest
@Import(LoginForTests.class)
class DraftsTest {
    private static final GatewayForTests GATEWAY = new GatewayForTests();

    @DynamicPropertySource
    static void gateway(DynamicPropertyRegistry properties) {
        properties.add("verzahnt.gateway.activities.url", GATEWAY::address);
    }

    @Autowired
    MockMvc browser;

    @Autowired
    Story story;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void threeCafesInTheEastOfAachen() {
        story.beginsWithThreeCafes();
        GATEWAY.forgets();
    }

    @Test
    void aDraftBelongsToTheOrganisationAndComesBackAsItWasTyped() throws Exception {
        page(cafe("draft").param("place", "Aachen-Ost, Atlantis"), 302);
        String draft = jdbc.sql("SELECT draft_id FROM offering_draft")
                .query(String.class)
                .single();

        assertThat(page(get("/angebote/meine"), 200)).contains("Entwürfe", "Sprachcafé für Frauen");
        assertThat(page(get("/angebote/meine/neu?entwurf=" + draft), 200))
                .contains("Sprachcafé für Frauen", "value=\"Aachen-Ost, Atlantis\"", "name=\"draft\"");
        assertThat(browser.perform(
                                get("/angebote/meine/neu?entwurf=" + draft).with(login("reporter", Story.OTHER_AGENCY)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);

        page(post("/angebote/meine/entwuerfe/" + draft + "/loeschen"), 302);
        assertThat(jdbc.sql("SELECT count(*) FROM offering_draft")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aDraftThatTellsOfAPersonIsNotKeptAndTheFieldIsNamed() throws Exception {
        String again = page(
                sent("draft")
                        .param("title", "Beratung")
                        .param("description", "Anmeldung bei Frau Petra Muster, 0241 4711222"),
                422);

        assertThat(again).contains("id=\"description-error\"", "Petra Muster");
        assertThat(jdbc.sql("SELECT count(*) FROM offering_draft")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aDraftNobodyTouchedForNinetyDaysIsGone() throws Exception {
        page(cafe("draft"), 302);
        jdbc.sql("UPDATE offering_draft SET saved_at = saved_at - interval '91 days'")
                .update();

        assertThat(page(get("/angebote/meine"), 200)).doesNotContain("Sprachcafé für Frauen");
    }

    @Test
    void aGatewayThatIsAwayCostsNothingThatWasTyped() throws Exception {
        GATEWAY.isAway();

        assertThat(page(cafe("next").param("place", "Aachen-Ost"), 503))
                .contains("Die Meldestelle antwortet gerade nicht", "Sprachcafé für Frauen", "value=\"draft\"");
    }

    @Test
    void whoReportsForSeveralSaysForWhom() throws Exception {
        MockHttpServletResponse answer = browser.perform(post("/angebote/meine/neu")
                        .with(csrf())
                        .with(login("reporter", Story.AGENCY, Story.SISTER))
                        .param("title", "Ohne Träger"))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("id=\"organisation-error\"", "value=\"Ohne Träger\"");
    }

    @Test
    void readingWhatIsSimilarWritesNothing() throws Exception {
        long before = rows();
        page(cafe("next").param("place", "Aachen-Ost"), 200);

        assertThat(rows()).isEqualTo(before);
    }

    private long rows() {
        return jdbc.sql(
                        "SELECT (SELECT count(*) FROM offering) + (SELECT count(*) FROM overlap_case) + (SELECT count(*) FROM offering_draft)")
                .query(Long.class)
                .single();
    }

    private static MockHttpServletRequestBuilder cafe(String action) {
        return sent(action)
                .param("title", "Sprachcafé für Frauen")
                .param("description", "Offener Treff zum Deutschsprechen für geflüchtete Frauen.");
    }

    private static MockHttpServletRequestBuilder sent(String action) {
        return post("/angebote/meine/neu").param("action", action);
    }

    private String page(MockHttpServletRequestBuilder request, int status) throws Exception {
        MockHttpServletResponse answer = browser.perform(
                        request.accept("text/html").with(csrf()).with(login("reporter", Story.AGENCY)))
                .andReturn()
                .getResponse();
        String content = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer.getStatus()).as(content).isEqualTo(status);
        return content;
    }
}
