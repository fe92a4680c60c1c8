package de.verzahnt.dashboard.sozialraum;

import static de.verzahnt.dashboard.testing.Readers.login;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import de.verzahnt.dashboard.testing.DashboardTest;
import de.verzahnt.dashboard.testing.Story;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DashboardTest
@Import(LoginForTests.class)
class SozialraumPagesTest {
    private static final RegisterForTests REGISTER = new RegisterForTests();
    private static final String ALL = "/api/v1/sozialraeume";
    private static final String WITHIN = "GET " + ALL + "?within=05334012&page=0&size=200";
    private static final String EAST = RegisterForTests.quarter("05334012-OST", "Eschweiler-Ost", "05334012", 3);
    private static final String STATION = RegisterForTests.quarter("05334012-OST-1", "Am Bahnhof", "05334012-OST", 1);

    @DynamicPropertySource
    static void register(DynamicPropertyRegistry properties) {
        properties.add("verzahnt.register.url", REGISTER::address);
    }

    @Autowired
    MockMvc browser;

    @BeforeEach
    void aGemeindeWithTwoQuarters() {
        REGISTER.forgets();
        REGISTER.says("GET " + ALL + "/gemeinden", 200, "[{\"key\": \"05334012\", \"name\": \"Eschweiler, Stadt\"}]");
        REGISTER.says(WITHIN, 200, "{\"items\": [%s, %s], \"total\": 2}".formatted(STATION, EAST));
        REGISTER.says("GET " + ALL + "/05334012-OST", 200, EAST);
    }

    @Test
    void theListShowsAPartBelowItsWholeInBothLanguagesWithoutScriptOrStyle() throws Exception {
        String german = page(get("/sozialraeume").with(login("ki", Story.KI)), 200);
        String english = page(get("/sozialraeume?lang=en").with(login("admin")), 200);

        assertThat(german).contains("Sozialräume in Eschweiler, Stadt", "von Ihnen gepflegt", "Ostviertel");
        assertThat(german.indexOf("Eschweiler-Ost<")).isLessThan(german.indexOf("Am Bahnhof<"));
        assertThat(english).contains("Quarters in Eschweiler, Stadt", "kept by you");
        assertThat(List.of(german, english)).allSatisfy(page -> {
            assertThat(page).contains("<h1", "<caption").doesNotContain("??", "style=", "onclick");
            assertThat(Pattern.compile("<script(?![^>]*src=)").matcher(page).find())
                    .isFalse();
        });
    }

    @Test
    void theGatewayIsAskedInTheNameOfTheLogin() throws Exception {
        page(get("/sozialraeume").with(login("ki", Story.KI)), 200);

        assertThat(REGISTER.asked(WITHIN))
                .extracting(RegisterForTests.Asked::token)
                .containsExactly("Bearer token-of-the-login");
    }

    @Test
    void whoIsNeitherKiNorAdministrationIsKeptOutAndTheRegisterIsNotAsked() throws Exception {
        page(get("/sozialraeume").with(login("reporter", Story.AGENCY)), 403);
        page(get("/sozialraeume/05334012-OST").with(login("steering", Story.STEERING_GROUP)), 403);

        assertThat(REGISTER.asked("GET " + ALL + "/gemeinden")).isEmpty();
        assertThat(page(get("/").with(login("reporter", Story.AGENCY)), 200)).doesNotContain("href=\"/sozialraeume\"");
        assertThat(page(get("/").with(login("ki", Story.KI)), 200)).contains("href=\"/sozialraeume\"");
    }

    @Test
    void aNewQuarterIsPutUnderItsParentsKeyWithTheSuffixInCapitals() throws Exception {
        REGISTER.says(
                "PUT " + ALL + "/05334012-WEST", 201, RegisterForTests.quarter("05334012-WEST", "West", "05334012", 1));

        MockHttpServletResponse answer = answer(post("/sozialraeume/neu")
                .param("gemeinde", "05334012")
                .param("parentKey", "05334012")
                .param("suffix", "west")
                .param("name", "West")
                .param("otherNames", "Am Rand\r\n\r\nHinterm Wald")
                .with(csrf())
                .with(login("ki", Story.KI)));

        assertThat(answer.getRedirectedUrl()).isEqualTo("/sozialraeume?gemeinde=05334012");
        assertThat(REGISTER.asked("PUT " + ALL + "/05334012-WEST"))
                .singleElement()
                .satisfies(put -> assertThat(put.body())
                        .contains("\"parentKey\":\"05334012\"", "[\"Am Rand\",\"Hinterm Wald\"]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "OST/WEST", "../OST", "Ö"})
    void aSuffixThatIsNoneIsToldWithoutAskingTheRegister(String suffix) throws Exception {
        String page = page(
                post("/sozialraeume/neu")
                        .param("gemeinde", "05334012")
                        .param("parentKey", "05334012")
                        .param("suffix", suffix)
                        .with(csrf())
                        .with(login("ki", Story.KI)),
                422);

        assertThat(page).contains("Erwartet: Großbuchstaben und Ziffern");
    }

    @Test
    void aSuffixThatIsTakenIsToldAndNothingIsOverwritten() throws Exception {
        String page = page(
                post("/sozialraeume/neu")
                        .param("gemeinde", "05334012")
                        .param("parentKey", "05334012")
                        .param("suffix", "OST")
                        .param("name", "Anders")
                        .with(csrf())
                        .with(login("ki", Story.KI)),
                422);

        assertThat(page).contains("ein Zusatz, den es dort noch nicht gibt", "value=\"Anders\"");
        assertThat(REGISTER.asked("PUT " + ALL + "/05334012-OST")).isEmpty();
    }

    @Test
    void whatTheRegisterRefusesStandsAtItsFieldAndWhatWasTypedStays() throws Exception {
        REGISTER.says("PUT " + ALL + "/05334012-OST", 422, """
                {"errors": [{"field": "otherNames[1]", "expected": "jeder Name nur einmal", "expectedEn": "each name once"}]}""");

        String page = page(save("ost"), 422);
        String english = page(save("ost").param("lang", "en"), 422);

        assertThat(page).contains("Erwartet: jeder Name nur einmal", "href=\"#otherNames\"", "id=\"otherNames-error\"");
        assertThat(page).contains(">ost</textarea>");
        assertThat(english).contains("each name once");
    }

    @Test
    void whoChangesWhatSomebodyElseChangedIsToldAndMayGoOnAgainstTheNewState() throws Exception {
        REGISTER.says("PUT " + ALL + "/05334012-OST", 412, "{\"errors\": []}");

        String page = page(save("Neuer Name"), 409);

        assertThat(page).contains("Inzwischen hat jemand diesen Sozialraum geändert");
        assertThat(page).contains("name=\"revision\" value=\"3\"", ">Neuer Name</textarea>");
        assertThat(REGISTER.asked("PUT " + ALL + "/05334012-OST"))
                .extracting(RegisterForTests.Asked::ifMatch)
                .containsExactly("\"2\"");
    }

    @Test
    void aWithdrawalTellsItsReasonAndARefusalWhatStillLiesThere() throws Exception {
        String delete = "DELETE " + ALL + "/05334012-OST?reason=aufgel%C3%B6st";
        REGISTER.says(delete, 409, """
                {"detail": "In diesem Sozialraum liegen noch andere.", "errors": [{"field": "key",
                 "expected": "ein Sozialraum, in dem keine anderen liegen: 05334012-OST-1", "expectedEn": "none"}]}""");
        assertThat(page(withdrawal(), 409)).contains("keine anderen liegen: 05334012-OST-1", "value=\"aufgelöst\"");

        REGISTER.says(delete, 200, EAST);
        assertThat(answer(withdrawal()).getRedirectedUrl()).isEqualTo("/sozialraeume?gemeinde=05334012");
    }

    @Test
    void aTableIsTriedFirstAndEveryWrongRowIsShown() throws Exception {
        REGISTER.says("POST " + ALL + "/csv?dryRun=true", 200, """
                {"dryRun": true, "written": false, "created": 1, "changed": 0, "unchanged": 0, "refused": 1, "rows": [
                 {"place": "row 2", "line": 2, "id": "05334012-A", "outcome": "CREATED", "errors": []},
                 {"place": "row 3", "line": 3, "id": "05334012-B", "outcome": "REFUSED", "errors": [
                  {"field": "name", "value": "", "expected": "ein Text", "expectedEn": "a text"}]}]}""");

        String page = page(
                multipart("/sozialraeume/tabelle")
                        .file("file", "key,name\n".getBytes(StandardCharsets.UTF_8))
                        .param("dryRun", "false")
                        .with(csrf())
                        .with(login("ki", Story.KI)),
                200);

        assertThat(page).contains("1 von 2 Zeilen enthalten Fehler", "row 3", "05334012-B", "Erwartet: ein Text");
        assertThat(REGISTER.asked("POST " + ALL + "/csv?dryRun=false")).isEmpty();
    }

    @Test
    void aKiWithoutAGemeindeLearnsWhoCanHelp() throws Exception {
        REGISTER.says("GET " + ALL + "/gemeinden", 403, "{\"errors\": []}");

        assertThat(page(get("/sozialraeume").with(login("ki", "ki-neu")), 200))
                .contains("Ihnen ist keine Gemeinde zugeordnet", "Trägerverzeichnis");
    }

    @Test
    void aRegisterThatIsAwayIsSaidInPlainWords() throws Exception {
        REGISTER.says("GET " + ALL + "/gemeinden", 503, "{}");

        assertThat(answer(get("/sozialraeume").with(login("ki", Story.KI))).getForwardedUrl())
                .isEqualTo("/dienst-gestoert/REGISTER");
        assertThat(page(get("/dienst-gestoert/REGISTER").with(login("ki", Story.KI)), 503))
                .contains("gerade nicht erreichbar");
    }

    private static MockHttpServletRequestBuilder save(String other) {
        return post("/sozialraeume/05334012-OST")
                .param("parentKey", "05334012")
                .param("name", "Eschweiler-Ost")
                .param("otherNames", other)
                .param("revision", "2")
                .with(csrf())
                .with(login("ki", Story.KI));
    }

    private static RequestBuilder withdrawal() {
        return post("/sozialraeume/05334012-OST/zurueckziehen")
                .param("reason", "aufgelöst")
                .param("revision", "3")
                .with(csrf())
                .with(login("ki", Story.KI));
    }

    private String page(RequestBuilder request, int status) throws Exception {
        MockHttpServletResponse answer = answer(request);
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(status);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse answer(RequestBuilder request) throws Exception {
        return browser.perform(request).andReturn().getResponse();
    }
}
