package de.verzahnt.dashboard.shell;

import static de.verzahnt.dashboard.testing.Readers.login;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import de.verzahnt.dashboard.reporting.GatewayForTests;
import de.verzahnt.dashboard.reporting.source.SourceAnswers;
import de.verzahnt.dashboard.sozialraum.LoginForTests;
import de.verzahnt.dashboard.sozialraum.RegisterForTests;
import de.verzahnt.dashboard.testing.DashboardTest;
import de.verzahnt.dashboard.testing.Story;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whatever a form lacks or sends wrongly is told on the form's own page, never by the page for bad requests. */
@DashboardTest
@Import(LoginForTests.class)
class FormsTest {

    private static final GatewayForTests GATEWAY = new GatewayForTests();
    private static final RegisterForTests REGISTER = new RegisterForTests();
    private static final String QUARTER = "05334012-OST";
    private static final String MEETING = "00000000-0000-0000-0000-00000000000a";
    private static final String ITEM = "00000000-0000-0000-0000-00000000000b";
    private static final Map<String, String> ADDRESS = Map.of(
            "{caseId}",
            "c1",
            "{outcome}",
            "ABSPRACHE",
            "{key}",
            QUARTER,
            "{namespace}/{name}",
            Story.AGENCY_CAFE,
            "{draft}",
            "none",
            "{field}/{place}",
            "SPRACHE/05334002",
            "{id}",
            "00000000-0000-0000-0000-000000000001",
            "{meeting}",
            MEETING,
            "{item}",
            ITEM,
            "{source}",
            SourceAnswers.CALENDAR);

    @DynamicPropertySource
    static void register(DynamicPropertyRegistry properties) {
        properties.add("verzahnt.register.url", REGISTER::address);
        properties.add("verzahnt.gateway.activities.url", GATEWAY::address);
    }

    @Autowired
    MockMvc browser;

    @Autowired
    Story story;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping addresses;

    @BeforeEach
    void aCaseAndAQuarter() throws Exception {
        story.beginsWithACaseOfTwoCafes();
        jdbc.sql("INSERT INTO agreed_role_version VALUES ('SPRACHE', '05334002', 1, '2026-01-01', NULL, '{}', 'FREE',"
                        + " '{}', 'TOP 4', 'lenkungsgruppe', now())")
                .update();
        aMeetingWithAnItem();
        GATEWAY.holds(Story.AGENCY_CAFE, Story.AGENCY, "Sprachcafé", "API", 2, "");
        SourceAnswers.tell(GATEWAY, Story.AGENCY);
        GATEWAY.saysOfFile(422, refused("address"));
        String all = "/api/v1/sozialraeume";
        String east = RegisterForTests.quarter(QUARTER, "Eschweiler-Ost", "05334012", 3);
        REGISTER.forgets();
        REGISTER.says("GET " + all + "/gemeinden", 200, "[{\"key\": \"05334012\", \"name\": \"Eschweiler, Stadt\"}]");
        REGISTER.says(
                "GET " + all + "?within=05334012&page=0&size=200",
                200,
                "{\"items\": [%s], \"total\": 1}".formatted(east));
        REGISTER.says("GET " + all + "/" + QUARTER, 200, east);
        REGISTER.says("PUT " + all + "/" + QUARTER, 422, refused("name"));
        REGISTER.says("DELETE " + all + "/" + QUARTER + "?reason=", 422, refused("reason"));
    }

    private void aMeetingWithAnItem() {
        jdbc.sql(
                        "INSERT INTO meeting VALUES (CAST(? AS uuid), '05334', '2026-04-01', '10:00', '1', '1', 'INVITED', '', 1)")
                .param(MEETING)
                .update();
        jdbc.sql("INSERT INTO agenda_item (item_id, meeting_id, section, position, kind, title)"
                        + " VALUES (CAST(? AS uuid), CAST(? AS uuid), 'OTHER', 1, 'OWN', '1')")
                .params(ITEM, MEETING)
                .update();
    }

    @Test
    void aFormThatSendsNothingIsNoBadRequest() throws Exception {
        for (String form : forms()) {
            assertThat(sent(form, List.of(), "").getStatus())
                    .as(form)
                    .isNotEqualTo(400)
                    .isLessThan(500);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "x", "99999999999999999999", "ü\u0000"})
    void aFormWithThisInEveryFieldIsNoBadRequest(String nonsense) throws Exception {
        for (String form : forms()) {
            assertThat(sent(form, FormFields.ALL, nonsense).getStatus())
                    .as("%s with %s", form, nonsense)
                    .isNotEqualTo(400)
                    .isLessThan(500);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/sozialraeume/neu, gemeinde, gemeinde",
        "/sozialraeume/neu, parentKey, gemeinde",
        "/sozialraeume/tabelle, file, gemeinde",
        "/sozialraeume/{key}/zurueckziehen, reason, name",
        "/hinweise/{caseId}/antwort/{outcome}, scope, text",
        "/regeln/vorschau/buch, file, kreis",
        "/angebote/meine/datei, file, file",
        "/meldung-pruefen, file, sector",
        "/angebote/quellen/{source}/trennen, offerings, revision",
        "/angebote/quellen/{source}/korrektur, value, field",
        "/schnittstellen/webhooks, address, field",
        "/vereinbarte-rollen/neu, operative, field",
        "/vereinbarte-rollen/neu, decision, field",
        "/vereinbarte-rollen/{field}/{place}, decision, revision",
        "/vereinbarte-rollen/{field}/{place}/ende, endUntil, revision",
        "/vereinbarte-rollen/tabelle, file, field",
        "/sitzungen/neu, members, kreis",
        "/sitzungen/{meeting}/raum/{item}, words, result"
    })
    void whatIsMissingIsToldBesideItsField(String form, String missing, String given) throws Exception {
        MockHttpServletResponse answer = sent(form, missing.equals(given) ? List.of() : List.of(given), "05334012");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("id=\"%s-error\"".formatted(missing), "aria-invalid=\"true\"");
    }

    @Test
    void theFormOfANewQuarterAsksForTheGemeindeItsAddressLacks() throws Exception {
        MockHttpServletResponse answer = browser.perform(get("/sozialraeume/neu?lang=en")
                        .accept(MediaType.TEXT_HTML)
                        .with(login("admin")))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("id=\"gemeinde-error\"", "one of your municipalities", "Eschweiler, Stadt");
    }

    /** Addresses of all forms that change something, as the controllers name them. */
    private List<String> forms() {
        List<String> forms = addresses.getHandlerMethods().keySet().stream()
                .filter(one -> one.getMethodsCondition().getMethods().contains(RequestMethod.POST))
                .flatMap(one -> one.getPatternValues().stream())
                .filter(path -> !path.startsWith("/api/"))
                .sorted()
                .toList();
        assertThat(forms).hasSizeGreaterThanOrEqualTo(11);
        return forms;
    }

    private MockHttpServletResponse sent(String form, List<String> fields, String value) throws Exception {
        String address = form;
        for (Map.Entry<String, String> part : ADDRESS.entrySet()) {
            address = address.replace(part.getKey(), part.getValue());
        }
        MockHttpServletRequestBuilder request =
                post(address).accept(MediaType.TEXT_HTML).with(csrf()).with(whoMay(form));
        fields.forEach(field -> request.param(field, value));
        return browser.perform(request).andReturn().getResponse();
    }

    private static RequestPostProcessor whoMay(String form) {
        if (Stream.of("/vereinbarte-rollen", "/sitzungen").anyMatch(form::startsWith)) {
            return login("steering", Story.STEERING_GROUP);
        }
        return Stream.of("/hinweise", "/angebote", "/schnittstellen", "/benachrichtigungen")
                        .anyMatch(form::startsWith)
                ? login("reporter", Story.AGENCY)
                : login("admin");
    }

    private static String refused(String field) {
        return """
                {"errors": [{"field": "%s", "expected": "ein Text", "expectedEn": "a text"}]}""".formatted(field);
    }
}
