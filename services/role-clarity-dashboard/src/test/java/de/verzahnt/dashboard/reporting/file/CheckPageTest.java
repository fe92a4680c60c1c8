package de.verzahnt.dashboard.reporting.file;

import static de.verzahnt.dashboard.testing.Readers.login;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

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
class CheckPageTest {
    private static final GatewayForTests ACTIVITIES = new GatewayForTests();
    private static final GatewayForTests PROJECTS = new GatewayForTests();
    private static final String PAGE = "/meldung-pruefen";

    @DynamicPropertySource
    static void gateways(DynamicPropertyRegistry properties) {
        properties.add("verzahnt.gateway.activities.url", ACTIVITIES::address);
        properties.add("verzahnt.gateway.projects.url", PROJECTS::address);
    }

    @Autowired
    MockMvc browser;

    @BeforeEach
    void gatewaysThatKnowNothing() {
        ACTIVITIES.forgets();
        PROJECTS.forgets();
    }

    @Test
    void anybodySeesWhatTheHubWouldSayOfAFileWithoutALogin() throws Exception {
        ACTIVITIES.saysOfFile(200, Answers.checked());

        assertThat(page(get(PAGE), "10.0.0.1", 200)).contains("ohne Anmeldung höchstens 1 MB", "Anmelden");
        assertThat(page(file(100), "10.0.0.1", 200))
                .contains("Einige Zeilen haben Fehler", "1 Zeilen in Ordnung, 1 mit Korrekturen, 1 mit Fehlern")
                .contains("Zeile 7", "Atlantis", "ein Gebiet in NRW", "führende Null ergänzt", "Nähtreff für Frauen")
                .doesNotContain("??");
        assertThat(ACTIVITIES.files()).singleElement().satisfies(sent -> assertThat(sent)
                .startsWith("/api/v1/check null"));
    }

    @Test
    void aPublicBodyIsCheckedByItsOwnGatewayAndWithItsLogin() throws Exception {
        PROJECTS.saysOfFile(200, Answers.checked());

        page(file(2_000_000).param("sector", "PUBLIC").with(login("ki", Story.KI)), "10.0.0.2", 200);

        assertThat(PROJECTS.files()).singleElement().satisfies(sent -> assertThat(sent)
                .startsWith("/api/v1/check Bearer token-of-the-login"));
        assertThat(page(get(PAGE + "?lang=en").with(login("ki", Story.KI)), "10.0.0.2", 200))
                .contains("Check a report", "value=\"PUBLIC\" selected")
                .doesNotContain("??");
    }

    @Test
    void whoeverIsLoggedInMayCheckAnAddressToo() throws Exception {
        ACTIVITIES.saysOfFile(200, Answers.checked());

        assertThat(page(get(PAGE).with(login("reporter", Story.AGENCY)), "10.0.0.9", 200))
                .contains("Oder eine Internetadresse");
        assertThat(page(address().with(login("reporter", Story.AGENCY)), "10.0.0.9", 200))
                .contains("Nähtreff für Frauen", "value=\"https://kalender.example/a.ics\"")
                .doesNotContain("??");
        assertThat(ACTIVITIES.files()).singleElement().satisfies(sent -> assertThat(sent)
                .startsWith("/api/v1/check Bearer token-of-the-login")
                .contains("address=https%3A%2F%2Fkalender.example%2Fa.ics"));
    }

    @Test
    void withoutALoginNoAddressIsAskedAndNoFieldForOneIsShown() throws Exception {
        assertThat(page(get(PAGE), "10.0.0.10", 200)).doesNotContain("name=\"address\"");
        page(address(), "10.0.0.10", 422);

        assertThat(ACTIVITIES.files()).isEmpty();
    }

    @Test
    void anAddressThatCannotBeReadSaysWhyBesideItsField() throws Exception {
        ACTIVITIES.saysOfFile(
                422,
                Answers.unusable("Dort steht eine Anmeldeseite", "A sign-in page")
                        .replace("\"file\"", "\"address\""));

        assertThat(page(address().with(login("reporter", Story.AGENCY)), "10.0.0.11", 422))
                .contains("Dort steht eine Anmeldeseite", "id=\"address-error\"");
    }

    private static AbstractMockHttpServletRequestBuilder<?> address() {
        return multipart(PAGE)
                .param("address", "https://kalender.example/a.ics")
                .with(csrf());
    }

    @Test
    void withoutALoginMoreThanOneMegabyteIsRefusedBeforeItIsSent() throws Exception {
        assertThat(page(file(1_048_577), "10.0.0.3", 413)).contains("nach der Anmeldung bis zu 10 MB");
        assertThat(ACTIVITIES.files()).isEmpty();
    }

    @Test
    void oneAddressChecksTenTimesAMinuteWithoutALogin() throws Exception {
        ACTIVITIES.saysOfFile(200, Answers.checked());
        for (int i = 0; i < 10; i++) {
            page(file(1), "10.0.0.4", 200);
        }

        assertThat(page(file(1), "10.0.0.4", 429)).contains("höchstens 10 Prüfungen in der Minute");
        page(file(1), "10.0.0.5", 200);
    }

    @Test
    void aGatewayThatIsBusyOrAwayIsToldInWords() throws Exception {
        ACTIVITIES.saysOfFile(429, "{\"detail\": \"zu oft\", \"detailEn\": \"too often\", \"errors\": []}");
        assertThat(page(file(1), "10.0.0.6", 429)).contains("Gerade prüfen viele");

        ACTIVITIES.isAway();
        assertThat(page(file(1), "10.0.0.6", 503)).contains("Die Meldestelle ist gerade nicht erreichbar");
    }

    @Test
    void whatIsNoListIsToldInTheGatewaysWords() throws Exception {
        ACTIVITIES.saysOfFile(422, Answers.unusable("XLSX oder CSV; diese Datei ist JSON", "XLSX or CSV"));

        assertThat(page(file(1), "10.0.0.7", 422)).contains("diese Datei ist JSON", "id=\"file-error\"");
    }

    @Test
    void aFormFromElsewhereIsKeptOutAndSoIsEveryOtherPageWithoutALogin() throws Exception {
        assertThat(browser.perform(multipart(PAGE).file("file", new byte[1]))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
        page(get(PAGE + "/x"), "10.0.0.8", 302);
        page(get("/angebote/meine/datei"), "10.0.0.8", 302);
    }

    private static AbstractMockHttpServletRequestBuilder<?> file(int bytes) {
        return multipart(PAGE).file("file", new byte[bytes]).with(csrf());
    }

    private String page(AbstractMockHttpServletRequestBuilder<?> request, String address, int status) throws Exception {
        MockHttpServletResponse answer = browser.perform(
                        request.accept("text/html").with(sent -> {
                            sent.setRemoteAddr(address);
                            return sent;
                        }))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(status);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
