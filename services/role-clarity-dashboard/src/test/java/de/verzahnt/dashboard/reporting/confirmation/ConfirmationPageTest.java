package de.verzahnt.dashboard.reporting.confirmation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import de.verzahnt.dashboard.reporting.GatewayForTests;
import de.verzahnt.dashboard.sozialraum.LoginForTests;
import de.verzahnt.dashboard.testing.DashboardTest;
import de.verzahnt.dashboard.testing.FixedClock;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DashboardTest
@Import(LoginForTests.class)
class ConfirmationPageTest {
    private static final GatewayForTests ACTIVITIES = new GatewayForTests();
    private static final GatewayForTests PROJECTS = new GatewayForTests();
    private static final String TOKEN = "aTokenOfAMail_".repeat(3) + "1";
    private static final String LOOK = "POST /api/v1/confirmations/look";
    private static final String ANSWER = "POST /api/v1/confirmations";
    private static final String QUESTION = """
            {"organisationId": "ki-test", "organisationName": "KI <Test>", "offerings": [
              {"id": "ki-test/cafe", "title": "Sprachcafé", "lastDay": null, "confirmedAt": "2025-03-01T10:00:00Z"},
              {"id": "ki-test/kurs", "title": "Nähkurs", "lastDay": "2026-03-31", "confirmedAt": "2025-03-01T10:00:00Z"},
              {"id": "ki-test/fest", "title": "Sommerfest", "lastDay": null, "confirmedAt": "2025-03-01T10:00:00Z"}]}
            """;

    @DynamicPropertySource
    static void gateways(DynamicPropertyRegistry properties) {
        properties.add("verzahnt.gateway.activities.url", ACTIVITIES::address);
        properties.add("verzahnt.gateway.projects.url", PROJECTS::address);
    }

    @Autowired
    MockMvc browser;

    @BeforeEach
    void aQuestionOfTheSecondGateway() {
        ACTIVITIES.forgets();
        PROJECTS.forgets();
        for (String request : new String[] {LOOK, ANSWER}) {
            ACTIVITIES.says(request, 404, "{\"detail\": \"vorbei\", \"detailEn\": \"over\", \"errors\": []}");
            PROJECTS.says(request, 200, QUESTION);
        }
    }

    @Test
    void whoeverHasTheLinkSeesWhatIsAskedWithoutALoginOrASession() throws Exception {
        MockHttpServletResponse page = answer(get("/bestaetigung").param("token", TOKEN), "10.1.0.1", 200);

        assertThat(page.getContentAsString(StandardCharsets.UTF_8))
                .contains(
                        "KI &lt;Test&gt;",
                        "Sprachcafé",
                        "Nähkurs",
                        "zuletzt bestätigt am 01.03.2025",
                        "endet am 31.03.2026")
                .contains("stimmt noch", "hat sich geändert", "ist beendet")
                .doesNotContain("??", "_csrf");
        assertThat(page.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.getHeader("Cache-Control")).contains("no-store");
        assertThat(page.getCookies()).isEmpty();
        assertThat(text(get("/bestaetigung?lang=en").param("token", TOKEN), "10.1.0.1", 200))
                .contains("Is this still right?", "last confirmed on 1 March 2025", "still right")
                .doesNotContain("??");
    }

    @Test
    void lookingByGetOrHeadOnlyAsksAndThePostSendsAllAnswersAtOnce() throws Exception {
        answer(get("/bestaetigung").param("token", TOKEN), "10.1.0.2", 200);
        answer(head("/bestaetigung").param("token", TOKEN), "10.1.0.2", 200);
        assertThat(PROJECTS.asked()).extracting(GatewayForTests.Asked::what).containsOnly(LOOK);

        String thanks = text(threeAnswers(), "10.1.0.2", 200);

        assertThat(thanks)
                .contains(
                        "Danke",
                        "Stimmt noch",
                        "Sprachcafé",
                        "/angebote/meine/ki-test/kurs",
                        "Ist beendet",
                        "Sommerfest")
                .doesNotContain("??", TOKEN);
        GatewayForTests.Asked sent = PROJECTS.asked().get(PROJECTS.asked().size() - 1);
        assertThat(sent.what()).isEqualTo(ANSWER);
        assertThat(sent.body().toString())
                .contains("{\"id\":\"ki-test/cafe\",\"answer\":\"RIGHT\"}")
                .contains("{\"id\":\"ki-test/kurs\",\"answer\":\"CHANGED\"}")
                .contains("{\"id\":\"ki-test/fest\",\"answer\":\"ENDED\"}");
    }

    @Test
    void anAnswerWithoutAChoiceSpendsNothing() throws Exception {
        assertThat(text(post("/bestaetigung").param("token", TOKEN).param("id0", "ki-test/cafe"), "10.1.0.3", 422))
                .contains("Noch ist nichts ausgewählt", "Sprachcafé");
        assertThat(PROJECTS.asked()).extracting(GatewayForTests.Asked::what).containsOnly(LOOK);
    }

    @Test
    void aLinkThatNoGatewayKnowsGetsOneFriendlyPageWhateverTheReason() throws Exception {
        PROJECTS.says(LOOK, 404, "{\"errors\": []}");
        PROJECTS.says(ANSWER, 404, "{\"errors\": []}");

        String looked = text(get("/bestaetigung").param("token", TOKEN), "10.1.0.4", 404);
        String answered = text(
                post("/bestaetigung").param("token", TOKEN).param("id0", "a/b").param("answer0", "RIGHT"),
                "10.1.0.4",
                404);

        assertThat(looked)
                .contains("Dieser Link gilt nicht oder nicht mehr", "Meine Angebote")
                .doesNotContain(TOKEN);
        assertThat(answered).contains("Dieser Link gilt nicht oder nicht mehr");
        assertThat(text(get("/bestaetigung"), "10.1.0.4", 404)).contains("Dieser Link gilt nicht oder nicht mehr");
    }

    @Test
    void aGatewayThatIsAwayIsNoReasonToCallALinkOld() throws Exception {
        PROJECTS.isAway();

        assertThat(text(get("/bestaetigung").param("token", TOKEN), "10.1.0.5", 503))
                .doesNotContain("gilt nicht");
    }

    @Test
    void aGatewayThatTakesNoMoreNowIsNoReasonEither() throws Exception {
        PROJECTS.says(LOOK, 429, "{\"errors\": []}");
        PROJECTS.says(ANSWER, 422, "{\"errors\": []}");

        MockHttpServletResponse looked = answer(get("/bestaetigung").param("token", TOKEN), "10.1.0.8", 503);

        assertThat(looked.getContentAsString(StandardCharsets.UTF_8))
                .contains("Zu viele Anfragen", "Der Link gilt weiter")
                .doesNotContain("gilt nicht");
        assertThat(looked.getHeader("Retry-After")).isEqualTo("60");
        assertThat(text(threeAnswers(), "10.1.0.8", 503)).doesNotContain("gilt nicht");
    }

    @Test
    void aGatewayThatTakesNoMoreDoesNotHideTheOneThatKnowsTheLink() throws Exception {
        ACTIVITIES.says(LOOK, 429, "{\"errors\": []}");

        assertThat(text(get("/bestaetigung").param("token", TOKEN), "10.1.0.9", 200))
                .contains("Sprachcafé");
    }

    @Test
    void ofOneThatEndsByItselfIsSaidThatStillRightDoesNotProlongIt() throws Exception {
        String page = text(get("/bestaetigung").param("token", TOKEN), "10.1.0.10", 200);

        assertThat(page)
                .containsOnlyOnce("endet am 31.03.2026; geht es weiter, wählen Sie „hat sich geändert“")
                .containsOnlyOnce("aria-describedby=\"ends1\"");
    }

    @Test
    void oneAddressAsksThirtyTimesAMinute() throws Exception {
        for (int time = 0; time < 30; time++) {
            answer(get("/bestaetigung").param("token", TOKEN), "10.1.0.6", 200);
        }

        assertThat(text(get("/bestaetigung").param("token", TOKEN), "10.1.0.6", 429))
                .contains("Zu viele Anfragen");
        answer(get("/bestaetigung").param("token", TOKEN), "10.1.0.7", 200);
    }

    private static MockHttpServletRequestBuilder threeAnswers() {
        return post("/bestaetigung")
                .param("token", TOKEN)
                .param("id0", "ki-test/cafe")
                .param("answer0", "RIGHT")
                .param("id1", "ki-test/kurs")
                .param("answer1", "CHANGED")
                .param("id2", "ki-test/fest")
                .param("answer2", "ENDED")
                .param("vouches", "yes")
                .param("shown", PageShown.at(FixedClock.NOW.minus(PageShown.READING), TOKEN));
    }

    private String text(MockHttpServletRequestBuilder request, String from, int status) throws Exception {
        return answer(request, from, status).getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request, String from, int status)
            throws Exception {
        MockHttpServletResponse answer = browser.perform(request.with(sent -> {
                    sent.setRemoteAddr(from);
                    return sent;
                }))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(status);
        return answer;
    }
}
