package de.verzahnt.dashboard.reporting.source;

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
import java.util.List;
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
class SourceFormTest {
    private static final GatewayForTests GATEWAY = new GatewayForTests();
    private static final String PAGE = "/angebote/quellen";
    private static final String ONE = PAGE + "/" + SourceAnswers.CALENDAR;
    private static final String AT_GATEWAY = SourceAnswers.API + "/" + SourceAnswers.CALENDAR;
    private static final String ADDRESS = "https://www.example.org/kalender.ics";

    @DynamicPropertySource
    static void gateway(DynamicPropertyRegistry properties) {
        properties.add("verzahnt.gateway.activities.url", GATEWAY::address);
    }

    @Autowired
    MockMvc browser;

    @Autowired
    Story story;

    @BeforeEach
    void twoSources() {
        story.beginsWithThreeCafes();
        GATEWAY.forgets();
        SourceAnswers.tell(GATEWAY, Story.AGENCY);
    }

    @Test
    void anAddressIsTriedBeforeItCanBeKept() throws Exception {
        String empty = read(PAGE + "/neu");
        String tried = page(filled("save"), 200);

        assertThat(empty).contains("value=\"30\"", "value=\"try\"").doesNotContain("value=\"save\"");
        assertThat(tried)
                .contains("Erkannt als", "Kalender (iCalendar)", "42 gelesen: 2 würden übernommen, 40 abgelehnt.")
                .contains("40 Zeilen ohne Ort", "gelesen als Europe/Berlin", "value=\"save\"")
                .doesNotContain("??");
        assertThat(asked()).containsExactly("POST " + SourceAnswers.API + "/preview");
    }

    @Test
    void eachValueOfThePreviewSaysWhoSetItAndWhy() throws Exception {
        assertThat(page(filled("try"), 200).replaceAll("\\s+", " "))
                .contains("Aachen, Stadt</td>", "Ihre Vorgabe</td>", "Vorgabe der Quelle</td>")
                .contains("Worte</td>", "aus einem Wort des Titels</td>", "so in der Quelle</td>")
                .contains("wird abgelehnt", "ein Ort, den der Hub kennt");
    }

    @Test
    void whatWasTriedIsConnectedWithItsDefaults() throws Exception {
        page(filled("save").param("tried", ADDRESS), 302);

        GatewayForTests.Asked asked = GATEWAY.asked().get(0);
        assertThat(asked.what()).isEqualTo("POST " + SourceAnswers.API);
        assertThat(asked.body().toString())
                .contains("\"organisationId\":\"" + Story.AGENCY + "\"", "\"address\":\"" + ADDRESS + "\"")
                .contains("\"districts\":[\"05334012\"]", "\"targetGroups\":[\"FRAUEN\"]", "\"intervalHours\":24");
    }

    @Test
    void anAddressChangedAfterTheTestFetchIsTriedAgain() throws Exception {
        page(filled("save").param("tried", "https://www.example.org/old.ics"), 200);

        assertThat(asked()).containsExactly("POST " + SourceAnswers.API + "/preview");
    }

    @Test
    void whatIsWrongIsToldBesideItsFieldAndStays() throws Exception {
        GATEWAY.says("POST " + SourceAnswers.API + "/preview", 422, """
                {"errors": [{"field": "address", "expected": "eine öffentliche Adresse", "expectedEn": "a public address"},
                 {"field": "defaults.districts[0]", "expected": "ein Gebiet", "expectedEn": "an area"}]}""");

        assertThat(page(filled("try"), 422))
                .contains("id=\"address-error\"", "eine öffentliche Adresse", "id=\"place-error\"", "ein Gebiet")
                .contains("value=\"" + ADDRESS + "\"");
        assertThat(page(sent(PAGE + "/neu").param("address", ADDRESS).param("graceDays", "bald"), 422))
                .contains("id=\"graceDays-error\"", "eine ganze Zahl");
    }

    @Test
    void aSourceIsChangedOnlyAsItStoodOnTheScreen() throws Exception {
        assertThat(read(ONE + "/aendern"))
                .contains("value=\"Kalender der Begegnungsstätte\"", "name=\"revision\"", "value=\"save\"");
        GATEWAY.says("PUT " + AT_GATEWAY, 412, "{\"errors\": []}");

        String overtaken = page(
                sent(ONE + "/aendern")
                        .param("address", ADDRESS)
                        .param("tried", ADDRESS)
                        .param("name", "Neu")
                        .param("revision", "2")
                        .param("action", "save"),
                409);

        assertThat(overtaken).contains("Inzwischen hat jemand diese Quelle geändert", "value=\"Neu\"", "value=\"3\"");
        assertThat(GATEWAY.asked().get(0).ifMatch()).isEqualTo("\"2\"");
    }

    private static MockHttpServletRequestBuilder filled(String action) {
        return sent(PAGE + "/neu")
                .param("address", ADDRESS)
                .param("name", "Kalender")
                .param("intervalHours", "24")
                .param("graceDays", "30")
                .param("place", "Eschweiler")
                .param("targetGroups", "FRAUEN")
                .param("action", action);
    }

    private static List<String> asked() {
        return GATEWAY.asked().stream().map(GatewayForTests.Asked::what).toList();
    }

    private static MockHttpServletRequestBuilder sent(String address) {
        return post(address).with(csrf()).with(login("reporter", Story.AGENCY));
    }

    private String read(String address) throws Exception {
        return page(get(address).with(login("reporter", Story.AGENCY)), 200);
    }

    private String page(MockHttpServletRequestBuilder request, int status) throws Exception {
        MockHttpServletResponse answer = answer(request);
        assertThat(answer.getStatus()).isEqualTo(status);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.accept("text/html")).andReturn().getResponse();
    }
}
