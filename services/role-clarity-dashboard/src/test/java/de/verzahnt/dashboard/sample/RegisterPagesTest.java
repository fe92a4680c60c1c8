package de.verzahnt.dashboard.sample;

import static de.verzahnt.dashboard.testing.CaseStory.lineIn;
import static de.verzahnt.dashboard.testing.CaseStory.meeting;
import static de.verzahnt.dashboard.testing.Readers.login;
import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.dashboard.testing.DashboardTest;
import de.verzahnt.dashboard.testing.Story;
import de.verzahnt.events.FindingClass;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The pages of the register with the whole Aachen example. */
@DashboardTest
@Import(SampleReadModel.class)
class RegisterPagesTest {

    private static final String CAFE = "stadt-eschweiler/sprachcafe";
    private static final String MATRIX = "/rollenmatrix?gebiet=05334";

    @Autowired
    MockMvc browser;

    @Autowired
    SampleReadModel sample;

    @Autowired
    Story story;

    @BeforeEach
    void theAachenExampleAndACase() {
        sample.load();
        story.hears(
                "c1",
                meeting("c1", FindingClass.DOPPELSTRUKTUR, 11)
                        .setAnchorOfferingId(CAFE)
                        .setAnchorOrganisationId("stadt-eschweiler")
                        .setParties(List.of("stadt-eschweiler", "awo-eschweiler"))
                        .setLines(List.of(lineIn("05334012")))
                        .build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/angebote",
                "/angebote?lang=en&q=caf%C3%A9&period=RUNNING",
                "/angebote/caritas-aachen/cafe-international",
                MATRIX,
                "/rollenmatrix?gebiet=05334002",
                "/rollenmatrix/soll-ist?lang=en",
                "/vereinbarte-rollen?lang=en",
                "/rollenmatrix?gebiet=05&lang=en",
                "/kontaktzahlen",
                "/kontaktzahlen?art=abh.verweis&verweis=JMD&lang=en",
                "/kontaktzahlen?art=abh.chancenaufenthalt"
            })
    void everyPageStandsWithoutScriptStyleOrUnknownWords(String address) throws Exception {
        String page = page("ki", "ki-staedteregion", address);
        assertThat(page)
                .contains("<h1")
                .doesNotContain("??")
                .doesNotContain("style=")
                .doesNotContain("onclick");
        assertThat(Pattern.compile("<script(?![^>]*src=)").matcher(page).find()).isFalse();
    }

    @Test
    void theMatrixTellsGapsOperationSteeringAndCasesAndEachLeadsOn() throws Exception {
        String page = page("ki", "ki-staedteregion", MATRIX);
        assertThat(page)
                .contains(
                        "<caption",
                        "scope=\"col\"",
                        "scope=\"row\"",
                        "Lücke",
                        "nur kreisweit",
                        "1 steuert",
                        "1 Hinweis")
                .contains("/hinweise?place=05334012&amp;field=BEGEGNUNG&amp;figure=OVERLAPS")
                .contains("/angebote?field=SPRACHE&amp;district=05334002&amp;role=OPERATIVE&amp;period=RUNNING");
    }

    @Test
    void theMatrixShowsNoCaseToThoseItDoesNotConcern() throws Exception {
        assertThat(page("reporter", "caritas-aachen-ia", MATRIX)).doesNotContain("/hinweise?kreis", "/hinweise?place");
        assertThat(page("reporter", "awo-eschweiler", MATRIX)).contains("/hinweise?place=05334012");
    }

    @Test
    void theSteeringGroupLearnsTheKreisOfAnUndisclosedCaseAndNotItsGemeinde() throws Exception {
        assertThat(page("steering", "lenkungsgruppe-staedteregion", MATRIX))
                .doesNotContain("/hinweise?place")
                .contains("/hinweise?kreis=05334&amp;field=BEGEGNUNG&amp;figure=HIDDEN");
        assertThat(page("steering", "lenkungsgruppe-staedteregion", "/rollenmatrix?gebiet=05"))
                .doesNotContain("/hinweise?place")
                .contains("/hinweise?kreis=05334");
    }

    @Test
    void anOfferingsPageNamesOnlyCasesItsReaderMayOpen() throws Exception {
        assertThat(page("reporter", "awo-eschweiler", "/angebote/" + CAFE)).contains("/hinweise/c1");
        assertThat(page("steering", "lenkungsgruppe-staedteregion", "/angebote/" + CAFE))
                .doesNotContain("/hinweise/c1");
    }

    @Test
    void partsOfAnOfferingAreLinkedBothWays() throws Exception {
        assertThat(page("abh", "abh-staedteregion", "/angebote/caritas-aachen/cafe-international"))
                .contains("/angebote/caritas-aachen/frauencafe");
        assertThat(page("abh", "abh-staedteregion", "/angebote/caritas-aachen/frauencafe"))
                .contains("/angebote/caritas-aachen/cafe-international");
    }

    @Test
    void aSearchWithoutHitsSaysWhatToDoNextAndWhichFilterWasNotUnderstood() throws Exception {
        assertThat(page("reporter", "caritas-aachen-ia", "/angebote?q=xyzzy&field=NIX"))
                .contains("kein Angebot", "Versuchen Sie es mit weniger Filtern", "nicht angewandt: field");
    }

    @Test
    void smallCountsAreWordsAndSumsThatWouldGiveThemAwayAreMissing() throws Exception {
        String page = page("reporter", "caritas-aachen-ia", "/kontaktzahlen?art=abh.verweis&verweis=JMD");
        assertThat(page).contains("geschützt", "nicht ausgewiesen", "Eingeschränkte Öffnung wegen Umzugs");
        assertThat(Pattern.compile("class=\"vz-number\">\\s*[1-4]\\s*<")
                        .matcher(page)
                        .find())
                .isFalse();
    }

    @Test
    void anUnknownOfferingIsNotFound() throws Exception {
        assertThat(answer("reporter", "caritas-aachen-ia", "/angebote/nobody/nothing")
                        .getStatus())
                .isEqualTo(404);
    }

    private String page(String role, String organisation, String address) throws Exception {
        MockHttpServletResponse answer = answer(role, organisation, address);
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString();
    }

    private MockHttpServletResponse answer(String role, String organisation, String address) throws Exception {
        return browser.perform(MockMvcRequestBuilders.get(URI.create(address)).with(login(role, organisation)))
                .andReturn()
                .getResponse();
    }
}
