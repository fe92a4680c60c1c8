package de.verzahnt.dashboard.cases;

import static de.verzahnt.dashboard.testing.Readers.login;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.verzahnt.dashboard.testing.DashboardTest;
import de.verzahnt.dashboard.testing.SignalStory;
import de.verzahnt.dashboard.testing.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

@DashboardTest
class SignalPagesTest {

    @Autowired
    MockMvc browser;

    @Autowired
    Story story;

    @BeforeEach
    void aHintAndAGap() {
        story.beginsWithThreeCafes();
        story.hears("hint", SignalStory.roleHint("hint"));
        story.hears("gap", SignalStory.gap("gap"));
    }

    @Test
    void theProviderReadsWhatIsAskedAboutTheRoleAndHowToAnswer() throws Exception {
        shows(
                "/hinweise/hint",
                "reporter",
                Story.AGENCY,
                "Rollenfrage",
                "Einzelfallberatung ist dort nur in Servicestellen",
                "Angaben berichtigen",
                "Ist so gewollt",
                "Trifft nicht zu");
    }

    @Test
    void nobodyElseReadsIt() throws Exception {
        browser.perform(get("/hinweise/hint").accept(MediaType.TEXT_HTML).with(login("ki", Story.KI)))
                .andExpect(status().isNotFound());
    }

    @Test
    void aSignalShowsNoProbabilityAndNoWaterfall() throws Exception {
        hides("/hinweise/hint", "reporter", Story.AGENCY, "Übereinstimmung", "Aufgabe übertragen", "Nebeneinander");
        hides("/hinweise/gap", "ki", Story.KI, "Übereinstimmung", "An den freien Träger übergeben");
    }

    @Test
    void aGapNamesTheDemandTheDistrictsTheCountAndWhatWouldFit() throws Exception {
        shows(
                "/hinweise/gap",
                "ki",
                Story.KI,
                "Bedarf ohne Angebot",
                "Deutschkurs (Berechtigung zum Integrationskurs)",
                "Eschweiler",
                "Stolberg",
                "2025-Q4",
                ">40<",
                "Förderprogramm Integrationskurse des BAMF; Kurs im Handlungsfeld Sprache",
                "/kontaktzahlen?kreis=05334");
    }

    @Test
    void theSteeringGroupMayAnswerAGap() throws Exception {
        shows(
                "/hinweise/gap",
                "steering",
                "staedteregion-aachen",
                "Als Lenkungsgruppe können Sie den Hinweis sofort abschließen",
                "Ist so gewollt");
    }

    @Test
    void theListNamesTheDistrictsOfAGap() throws Exception {
        shows("/hinweise", "ki", Story.KI, "Deutschkurs (Berechtigung", "Kein Angebot in: Eschweiler", "Stolberg");
    }

    @Test
    void whoNeitherAnswersForTheKreisNorIsAPartyFindsAGapOnlyByAsking() throws Exception {
        hides("/hinweise", "reporter", Story.OTHER_AGENCY, "Deutschkurs (Berechtigung");
        shows("/hinweise?class=GAP", "reporter", Story.OTHER_AGENCY, "Deutschkurs (Berechtigung");
    }

    @Test
    void theFormForAnAnswerSpeaksOfTheSignal() throws Exception {
        shows("/hinweise/hint/antwort/KEPT_ON_PURPOSE", "reporter", Story.AGENCY, "Ist so gewollt");
    }

    private void shows(String address, String role, String organisation, String... words) throws Exception {
        var answer = browser.perform(get(address).accept(MediaType.TEXT_HTML).with(login(role, organisation)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))));
        for (String word : words) {
            answer.andExpect(content().string(containsString(word)));
        }
    }

    private void hides(String address, String role, String organisation, String... words) throws Exception {
        var answer = browser.perform(get(address).accept(MediaType.TEXT_HTML).with(login(role, organisation)))
                .andExpect(status().isOk());
        for (String word : words) {
            answer.andExpect(content().string(not(containsString(word))));
        }
    }
}
