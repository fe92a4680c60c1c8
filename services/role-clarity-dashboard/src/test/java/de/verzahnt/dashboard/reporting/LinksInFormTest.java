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
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;

/** Who delegated an offering and what it is a part of: mostly reported by files and programs, changed by the form. */
@DashboardTest
@Import(LoginForTests.class)
class LinksInFormTest {
    private static final GatewayForTests GATEWAY = new GatewayForTests();
    private static final String ELSEWHERE = "awo-aachen/haus-der-vielfalt";

    @DynamicPropertySource
    static void gateway(DynamicPropertyRegistry properties) {
        properties.add("verzahnt.gateway.activities.url", GATEWAY::address);
    }

    @Autowired
    MockMvc browser;

    @Autowired
    Story story;

    @BeforeEach
    void aCafeThatAFileReportedAsDelegatedAndAsPartOfAHouse() {
        story.beginsWithThreeCafes();
        GATEWAY.forgets();
        GATEWAY.holds(
                Story.AGENCY_CAFE,
                Story.AGENCY,
                "Sprachcafé am Rehmplatz",
                "FILE",
                2,
                ", \"delegatedBy\": \"%s\", \"partOf\": \"%s\"".formatted(Story.KI, ELSEWHERE));
    }

    @Test
    void whatAFileReportedOfThemStaysWhenSomethingElseIsChangedByTheForm() throws Exception {
        String form = form();

        JsonNode reported = reported(chosen(form, "delegatedBy"), chosen(form, "partOf"));

        assertThat(reported.get("title").stringValue()).isEqualTo("Neuer Titel");
        assertThat(reported.get("delegatedBy").stringValue()).isEqualTo(Story.KI);
        assertThat(reported.get("partOf").stringValue()).isEqualTo(ELSEWHERE);
    }

    @Test
    void publicBodiesDelegateAndOwnOfferingsAreWholesButNotOfThemselves() throws Exception {
        story.project(Story.AGENCY + "/haus", Story.AGENCY, "Haus der Begegnung");
        String form = form();

        assertThat(select(form, "delegatedBy"))
                .contains("value=\"" + Story.KI + "\" selected", "Kommunales Integrationszentrum Köln")
                .doesNotContain("Diakonie", "Lenkungsgruppe");
        assertThat(select(form, "partOf"))
                .contains("Haus der Begegnung", "value=\"" + ELSEWHERE + "\" selected")
                .doesNotContain("Sprachcafé", "Café International");
    }

    @Test
    void whoTakesThemBackReportsNone() throws Exception {
        JsonNode reported = reported("", "");

        assertThat(reported.path("delegatedBy").stringValue("")).isEmpty();
        assertThat(reported.path("partOf").stringValue("")).isEmpty();
    }

    private JsonNode reported(String delegatedBy, String partOf) throws Exception {
        page(
                post("/angebote/meine/" + Story.AGENCY_CAFE)
                        .param("action", "report")
                        .param("id", Story.AGENCY_CAFE)
                        .param("revision", "2")
                        .param("step", "2")
                        .param("title", "Neuer Titel")
                        .param("delegatedBy", delegatedBy)
                        .param("partOf", partOf)
                        .param("seen", Story.KI_CAFE, Story.OTHER_CAFE),
                302);
        return GATEWAY.asked().get(0).body();
    }

    private String form() throws Exception {
        return page(get("/angebote/meine/" + Story.AGENCY_CAFE), 200);
    }

    private static String chosen(String form, String field) {
        return only("<option value=\"([^\"]*)\" selected", select(form, field)).group(1);
    }

    private static String select(String form, String field) {
        return only("(?s)<select[^>]* name=\"" + field + "\".*?</select>", form).group();
    }

    private static MatchResult only(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().findFirst().orElseThrow();
    }

    private String page(MockHttpServletRequestBuilder request, int status) throws Exception {
        var answer = browser.perform(request.accept("text/html").with(csrf()).with(login("reporter", Story.AGENCY)))
                .andReturn()
                .getResponse();
        String content = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer.getStatus()).as(content).isEqualTo(status);
        return content;
    }
}
