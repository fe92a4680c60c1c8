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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
class OfferingFormTest {
    private static final GatewayForTests GATEWAY = new GatewayForTests();
    private static final Pattern NEW_ID = Pattern.compile("name=\"newId\" value=\"([^\"]+)\"");

    @DynamicPropertySource
    static void gateway(DynamicPropertyRegistry properties) {
        properties.add("verzahnt.gateway.activities.url", GATEWAY::address);
    }

    @Autowired
    MockMvc browser;

    @Autowired
    Story story;

    @BeforeEach
    void threeCafesInTheEastOfAachen() {
        story.beginsWithThreeCafes();
        GATEWAY.forgets();
    }

    @Test
    void theFormAsksInTheOrderOfWhatOneKnowsWithoutScriptOrStyle() throws Exception {
        String form = page(get("/angebote/meine/neu"), 200);

        assertThat(form)
                .containsSubsequence("name=\"title\"", "name=\"description\"", "name=\"targetGroups\"")
                .containsSubsequence("name=\"place\"", "name=\"days0\"", "name=\"from0\"", "name=\"periodFrom\"")
                .doesNotContain("name=\"field\"", "??", "style=", "onclick");
        assertThat(Pattern.compile("<script(?![^>]*src=)").matcher(form).find()).isFalse();
        assertThat(page(get("/angebote/meine/neu?lang=en"), 200))
                .contains("Report an offering", "For whom")
                .doesNotContain("??");
    }

    @Test
    void theSecondHalfComesWithSuggestionsFromTheWordsAndAPlaceFromItsName() throws Exception {
        String second = page(cafe("next").param("place", "Aachen-Ost"), 200);

        assertThat(second)
                .contains("value=\"SPRACHE\" selected", "value=\"BEGEGNUNG\" selected", "Vorschlag")
                .contains("value=\"05334002-P-OST\" checked", "id=\"targetGroups-FRAUEN\" value=\"FRAUEN\" checked")
                .contains("value=\"report\"")
                .doesNotContain("??", "kern-error");
    }

    @Test
    void whatIsSimilarNearbyIsShownWithItsSentenceBeforeAnythingIsReported() throws Exception {
        String second = page(cafe("next").param("place", "Aachen-Ost"), 200);

        assertThat(second)
                .contains("Ähnliche Angebote in der Nähe", "Sprachcafé Ost", "Subsidiaritätshinweis", "Übereinstimmung")
                .contains("Beide", "name=\"seen\" value=\"" + Story.KI_CAFE + "\"");
        assertThat(GATEWAY.asked()).isEmpty();
    }

    @Test
    void nothingIsReportedBeforeItsSimilarOnesWereOnTheScreen() throws Exception {
        String shown = page(cafe("report").param("districts", "05334002-P-OST").param("step", "2"), 200);

        assertThat(shown).contains("Bitte sehen Sie erst", "Sprachcafé Ost");
        assertThat(GATEWAY.asked()).isEmpty();
    }

    @Test
    void whoHasSeenThemReportsInItsOwnNameAsAFormAndOnceHoweverOftenItIsSent() throws Exception {
        String second = page(cafe("next").param("place", "Aachen-Ost"), 200);
        Matcher id = NEW_ID.matcher(second);
        assertThat(id.find()).isTrue();

        for (int time = 0; time < 2; time++) {
            page(complete().param("newId", id.group(1)), 302);
        }

        assertThat(GATEWAY.asked()).hasSize(2).allSatisfy(asked -> {
            assertThat(asked.what()).isEqualTo("PUT " + id.group(1)).startsWith("PUT diakonie-aachen/sprachcafe");
            assertThat(asked.channel()).isEqualTo("FORM");
            assertThat(asked.body().get("schedule").stringValue()).isEqualTo("FREQ=WEEKLY;BYDAY=TU,TH 10:00-12:00");
            assertThat(asked.body().get("organisationId").stringValue()).isEqualTo(Story.AGENCY);
            assertThat(asked.body().get("role").stringValue()).isEqualTo("OPERATIVE");
        });
    }

    @Test
    void whatTheGatewayRefusesIsToldBesideItsFieldAndEverythingTypedStays() throws Exception {
        GATEWAY.refuses("description");
        GATEWAY.refuses("districts[0]");

        String again = page(cafe("next").param("place", "Aachen-Ost").param("from0", "10:00"), 422);

        assertThat(again)
                .contains("id=\"description-error\"", "id=\"place-error\"", "id=\"days0-error\"", "etwas anderes")
                .contains("Sprachcafé für Frauen", "value=\"10:00\"", "value=\"05334002-P-OST\" checked")
                .doesNotContain("name=\"field\"", "??");
    }

    @Test
    void whoNamesNoPlaceIsAskedForATownAQuarterOrAPostcodeAndForNoKey() throws Exception {
        GATEWAY.refuses("districts");

        assertThat(page(cafe("next"), 422))
                .contains("id=\"place-error\"", "Erwartet: ein Ort, ein Stadtteil oder eine Postleitzahl")
                .doesNotContain("etwas anderes");
    }

    @Test
    void aNameThatSeveralPlacesHaveIsOfferedToChooseFrom() throws Exception {
        assertThat(page(cafe("next").param("place", "Innenstadt"), 422))
                .contains("id=\"place-error\"", "name=\"districts\"", "bitte wählen Sie");
        assertThat(page(cafe("next").param("place", "Atlantis"), 422))
                .contains("id=\"place-error\"", "„Atlantis“ ist nicht bekannt", "value=\"Atlantis\"");
    }

    @Test
    void aPostcodeOfTwoTownsIsOfferedToChooseFrom() throws Exception {
        assertThat(page(cafe("next").param("place", "33154"), 422))
                .contains("id=\"place-error\"", "bitte wählen Sie", "value=\"05774032\"", "value=\"05774036\"");
    }

    @Test
    void anOfferingIsOpenedToBeChangedAgainstItsRevisionAndALaterOneIsNotOverwritten() throws Exception {
        GATEWAY.holds(
                Story.AGENCY_CAFE,
                Story.AGENCY,
                "Sprachcafé am Rehmplatz",
                "API",
                2,
                ", \"schedule\": \"FREQ=DAILY 09:00-10:00\"");

        String open = page(get("/angebote/meine/" + Story.AGENCY_CAFE), 200);
        GATEWAY.holds(Story.AGENCY_CAFE, Story.AGENCY, "Von anderen", "API", 5, "");
        String again = page(changed("2"), 409);
        page(changed("5"), 302);

        assertThat(open)
                .contains("Angebot ändern", "name=\"revision\" value=\"2\"", "täglich, 09:00–10:00", "replaceSchedule")
                .doesNotContain("value=\"draft\"");
        assertThat(again).contains("Inzwischen hat jemand", "value=\"Neuer Titel\"", "name=\"revision\" value=\"5\"");
        assertThat(GATEWAY.asked().get(1).body().get("schedule").stringValue()).isEqualTo("FREQ=DAILY 09:00-10:00");
    }

    @Test
    void aCopyIsANewOfferingAYearLater() throws Exception {
        GATEWAY.holds(Story.AGENCY_CAFE, Story.AGENCY, "Sprachcafé", "API", 2, ", \"periodFrom\": \"2025-09-01\"");

        assertThat(page(get("/angebote/meine/" + Story.AGENCY_CAFE + "/kopie"), 200))
                .contains("value=\"2026-09-01\"", "name=\"newId\"", "Übernommen von")
                .doesNotContain("name=\"id\"");
    }

    private static MockHttpServletRequestBuilder cafe(String action) {
        return sent(action)
                .param("title", "Sprachcafé für Frauen")
                .param("description", "Offener Treff zum Deutschsprechen für geflüchtete Frauen.");
    }

    private static MockHttpServletRequestBuilder complete() {
        return cafe("report")
                .param("districts", "05334002-P-OST")
                .param("step", "2")
                .param("field", "SPRACHE")
                .param("format", "BEGEGNUNG")
                .param("days0", "TU", "TH")
                .param("from0", "10:00")
                .param("until0", "12:00")
                .param("seen", Story.KI_CAFE, Story.OTHER_CAFE, Story.AGENCY_CAFE);
    }

    private static MockHttpServletRequestBuilder changed(String revision) {
        return sent("report")
                .param("id", Story.AGENCY_CAFE)
                .param("revision", revision)
                .param("step", "2")
                .param("title", "Neuer Titel")
                .param("field", "SPRACHE")
                .param("format", "BEGEGNUNG")
                .param("keptSchedule", "FREQ=DAILY 09:00-10:00")
                .param("seen", Story.KI_CAFE, Story.OTHER_CAFE);
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
