package de.verzahnt.dashboard.reporting.file;

import static de.verzahnt.dashboard.testing.Readers.login;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import de.verzahnt.dashboard.reporting.GatewayForTests;
import de.verzahnt.dashboard.sozialraum.LoginForTests;
import de.verzahnt.dashboard.testing.DashboardTest;
import de.verzahnt.dashboard.testing.Story;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

@DashboardTest
@Import(LoginForTests.class)
class ReportedFilePagesTest {
    private static final GatewayForTests GATEWAY = new GatewayForTests();
    private static final String ID = "0c67f769-35c1-43c3-80b8-3448bad569a4";
    private static final String API = "/api/v1/files/" + ID;
    private static final String PAGE = ReportedFilePages.PAGE + "/" + ID;

    @DynamicPropertySource
    static void gateways(DynamicPropertyRegistry properties) {
        properties.add("verzahnt.gateway.activities.url", GATEWAY::address);
    }

    @Autowired
    MockMvc browser;

    @Autowired
    Story story;

    @BeforeEach
    void aReaderAtTheBeginning() {
        story.beginsWithThreeCafes();
        GATEWAY.forgets();
    }

    @Test
    void aFileThatWasTakenIsUndoneWithOneButtonUntilItsDay() throws Exception {
        GATEWAY.says("GET " + API, 200, Answers.reported("TAKEN", 0, "2999-03-22T10:00:00Z"));
        GATEWAY.says("POST " + API + "/undo", 200, Answers.reported("UNDONE", 0, "2999-03-22T10:00:00Z"));

        assertThat(page(get(PAGE), 200))
                .contains("Gemeldete Datei: kurse.csv", "Bis zum 22.03.2999", PAGE + "/rueckgaengig")
                .doesNotContain("??", "Aktualisieren");
        assertThat(page(get(PAGE + "?lang=en"), 200)).contains("Reported file: kurse.csv", "Undo the whole file");
        page(post(PAGE + "/rueckgaengig"), 302);

        assertThat(GATEWAY.asked()).singleElement().satisfies(asked -> {
            assertThat(asked.what()).isEqualTo("POST " + API + "/undo");
            assertThat(asked.channel()).isEqualTo("FORM");
        });
    }

    @Test
    void whatWasUndoneIsToldAndWhatWasLeftIsNamed() throws Exception {
        GATEWAY.says("GET " + API, 200, Answers.reported("UNDONE", 0, "2999-03-22T10:00:00Z"));

        assertThat(page(get(PAGE), 200))
                .contains("Rückgängig gemacht: 7 zurückgezogen, 2 wie vor der Datei", "Seitdem geändert: 1")
                .contains("/angebote/meine/diakonie/naehtreff")
                .doesNotContain("/rueckgaengig", "??");
    }

    @Test
    void aFileOnItsWayShowsHowFarItIsWithoutAScript() throws Exception {
        GATEWAY.says("GET " + API, 200, Answers.reported("TAKING", 4, "2999-03-22T10:00:00Z"));

        assertThat(page(get(PAGE), 200))
                .contains("7 von 11 Zeilen", "<progress", "max=\"11\"", "value=\"7\"", "Aktualisieren")
                .doesNotContain("/rueckgaengig", "http-equiv=\"refresh\"", "??");
    }

    @Test
    void afterThirtyDaysThereIsNoButton() throws Exception {
        GATEWAY.says("GET " + API, 200, Answers.reported("TAKEN", 0, "2020-03-22T10:00:00Z"));

        assertThat(page(get(PAGE), 200)).contains("Die 30 Tage").doesNotContain("/rueckgaengig");
    }

    @Test
    void theLastFilesStandBelowTheUploadWithWhatCameOfThem() throws Exception {
        String file = Answers.reported("TAKEN", 0, "2999-03-22T10:00:00Z");
        GATEWAY.says("GET /api/v1/files", 200, "{\"items\": [" + file + "]}");

        assertThat(page(get("/angebote/meine/datei"), 200))
                .contains("Zuletzt gemeldete Dateien", "kurse.csv", PAGE)
                .contains("8 neu, 2 geändert, 1 unverändert, 3 fehlerhaft", "möglich bis 22.03.2999")
                .doesNotContain("??");
    }

    @Test
    void aFileOfSomebodyElseIsNotThere() throws Exception {
        page(get(PAGE), 404);
        page(post(PAGE + "/rueckgaengig"), 404);
        page(get(ReportedFilePages.PAGE + "/keine-kennung"), 404);

        assertThat(GATEWAY.asked()).isEmpty();
    }

    private String page(AbstractMockHttpServletRequestBuilder<?> request, int status) throws Exception {
        MockHttpServletResponse answer = browser.perform(
                        request.accept("text/html").with(csrf()).with(login("reporter", Story.AGENCY)))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(status);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
