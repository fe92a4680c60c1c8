package de.verzahnt.dashboard.cases;

import static de.verzahnt.dashboard.testing.CaseStory.meeting;
import static de.verzahnt.dashboard.testing.Readers.login;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.verzahnt.dashboard.testing.CaseStory;
import de.verzahnt.dashboard.testing.DashboardTest;
import de.verzahnt.dashboard.testing.Story;
import de.verzahnt.events.FindingClass;
import de.verzahnt.events.Outcome;
import de.verzahnt.events.Sector;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DashboardTest
class CasePagesTest {

    @Autowired
    MockMvc browser;

    @Autowired
    Story story;

    @BeforeEach
    void aCaseBetweenTwoCafes() {
        story.beginsWithACaseOfTwoCafes();
    }

    @Test
    void aPartyFindsItsCaseInTheListAndAmongWhatWaits() throws Exception {
        browser.perform(page("/hinweise?waiting=true").with(login("reporter", Story.AGENCY)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Sprachcafé Ost")))
                .andExpect(content().string(containsString("wartet auf Ihre Antwort")))
                .andExpect(content().string(containsString("Subsidiaritätshinweis")));
    }

    @Test
    void theLageShowsWhatWaits() throws Exception {
        browser.perform(page("/").with(login("reporter", Story.AGENCY)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Sprachcafé Ost")));
    }

    @Test
    void theLageOfSomebodyWithoutCasesOffersAWayOn() throws Exception {
        browser.perform(page("/").with(login("reporter", Story.OTHER_AGENCY)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Nichts wartet auf Sie.")))
                .andExpect(content().string(containsString("href=\"/rollenmatrix\"")))
                .andExpect(content().string(not(containsString("Sprachcafé Ost"))));
    }

    @Test
    void theCaseShowsBothSidesAndReasonsWhoseSumIsTheScore() throws Exception {
        browser.perform(page("/hinweise/c1").with(login("reporter", Story.AGENCY)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Sprachcafé am Rehmplatz")))
                .andExpect(content().string(containsString("Beide finden im selben Sozialraum statt.")))
                .andExpect(content().string(containsString(">+4,3<")))
                .andExpect(content().string(containsString("entspricht 95 % Übereinstimmung")))
                .andExpect(content().string(containsString("Klärungszeit bis 12.03.2026")))
                .andExpect(content().string(not(containsString("??"))));
    }

    @Test
    void aQuarterThatStandsOnlyInTheTextIsShownAsReadThereWithTheWayToCorrectIt() throws Exception {
        story.project(Story.KI_CAFE, Story.KI, "Sprachcafé in Ehrenfeld", "05315000");
        for (String address : List.of("/hinweise/c1", "/angebote/" + Story.KI_CAFE)) {
            browser.perform(page(address).with(login("reporter", Story.AGENCY)))
                    .andExpect(status().isOk())
                    .andExpect(content()
                            .string(matchesPattern(
                                    "(?s).*Ehrenfeld.{0,20} \\(aus Text, Sitz oder Namen der Organisation erkannt,"
                                            + " Schlüssel 05315000-B4-T1\\).*")))
                    .andExpect(
                            content().string(containsString("melden Sie das Angebot noch einmal mit dem Schlüssel")));
        }
    }

    @Test
    void whereTheTextNamesNoQuarterThatOfTheOrganisationIsShown() throws Exception {
        story.project(Story.KI_CAFE, Story.KI, "Sprachcafé", "05315000");
        story.organisation(Story.KI, "Nachbarschaftshaus Ehrenfeld", "KI", Sector.PUBLIC, Story.KI, null);

        browser.perform(page("/angebote/" + Story.KI_CAFE).with(login("reporter", Story.AGENCY)))
                .andExpect(content().string(containsString("erkannt, Schlüssel 05315000-B4-T1)")));
    }

    @Test
    void ofAQuarterThatIsReportedNothingIsReadFromTheText() throws Exception {
        browser.perform(page("/hinweise/c1").with(login("reporter", Story.AGENCY)))
                .andExpect(content().string(not(containsString("aus Text, Sitz oder Namen"))));
    }

    @Test
    void theCaseSaysOfWhichMomentTheStateItShowsIs() throws Exception {
        browser.perform(page("/hinweise/c1").with(login("reporter", Story.AGENCY)))
                .andExpect(content()
                        .string(matchesPattern("(?s).*Stand vom \\d\\d\\.\\d\\d\\.2026.*anders formuliert.*")));
    }

    @Test
    void whatSpeaksForAndWhatAgainstItStandsInWordsBesideTheRunningSum() throws Exception {
        browser.perform(page("/hinweise/c1").with(login("reporter", Story.AGENCY)))
                .andExpect(
                        content()
                                .string(
                                        matchesPattern(
                                                "(?s).*Dafür spricht.*Beide haben dasselbe Format.*Dagegen spricht.*verschiedenen Zeiten.*")))
                .andExpect(content().string(containsString(">+2,0 (80 %)<")))
                .andExpect(content().string(containsString("Gemeinsame Wörter: sprachcafé")));
    }

    @Test
    void wordsOfBothSidesAreMarkedInTheirTextsAndNothingElseIsTakenForMarkup() throws Exception {
        story.project(Story.KI_CAFE, Story.KI, "Sprachcafé <b>Ost</b>");
        browser.perform(page("/hinweise/c1").with(login("reporter", Story.AGENCY)))
                .andExpect(content().string(containsString("<mark>Sprachcafé</mark> am Rehmplatz")))
                .andExpect(content().string(containsString("<mark>Sprachcafé</mark> &lt;b&gt;Ost")))
                .andExpect(content().string(not(containsString("<b>Ost"))));
    }

    @Test
    void theCaseSpeaksEnglishWhenAsked() throws Exception {
        browser.perform(page("/hinweise/c1?lang=en").with(login("reporter", Story.AGENCY)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Both take place in the same quarter.")))
                .andExpect(content().string(containsString("<html lang=\"en\"")));
    }

    @Test
    void aProposalNamesWhoMustStillAgreeAndOffersThemToAgree() throws Exception {
        story.hears(
                "c1",
                meeting("c1", FindingClass.DOPPELSTRUKTUR, 11)
                        .setRevision(2)
                        .setDecisions(
                                List.of(CaseStory.proposed("d1", Outcome.KEPT_ON_PURPOSE, Story.KI, Story.AGENCY)))
                        .build());
        browser.perform(page("/hinweise/c1").with(login("reporter", Story.AGENCY)))
                .andExpect(content()
                        .string(containsString("Noch nötig: Zustimmung von Diakonie Aachen – Integrationsagentur")))
                .andExpect(content().string(containsString("/hinweise/c1/antwort/AGREED?refersTo=d1")));
    }

    @Test
    void anAbspracheThatRanItsTimeIsNoProposal() throws Exception {
        story.hears(
                "c1",
                meeting("c1", FindingClass.DOPPELSTRUKTUR, 11)
                        .setRevision(2)
                        .setDecisions(List.of(CaseStory.ranOut("d1", Story.KI)))
                        .build());
        browser.perform(page("/hinweise/c1").with(login("reporter", Story.AGENCY)))
                .andExpect(content().string(containsString("abgelaufen")))
                .andExpect(content().string(not(containsString("Noch nötig"))));
    }

    @Test
    void anOlderStateNeverReplacesANewerOne() throws Exception {
        story.hears(
                "c1",
                meeting("c1", FindingClass.DOPPELSTRUKTUR, 11)
                        .setRevision(3)
                        .setKreis("05334")
                        .setRulesVersion("v3")
                        .build());
        story.hears(
                "c1",
                meeting("c1", FindingClass.DOPPELSTRUKTUR, 11)
                        .setRevision(2)
                        .setRulesVersion("v2")
                        .build());
        browser.perform(page("/hinweise/c1").with(login("ki", Story.KI)))
                .andExpect(content()
                        .string(containsString("<a class=\"kern-link kern-link--small\" href=\"/regeln\">v3</a>")));
    }

    @Test
    void whoHasSettledItForTheirOwnListReadsByNameWhoIsStillAsked() throws Exception {
        story.hears(
                "p1",
                meeting("p1", FindingClass.PARALLEL, null)
                        .setSettledFor(List.of(Story.AGENCY))
                        .setAsks(List.of(Story.KI))
                        .build());

        for (String page : List.of("/hinweise/p1", "/hinweise")) {
            browser.perform(page(page).with(login("reporter", Story.AGENCY)))
                    .andExpect(
                            content()
                                    .string(
                                            containsString(
                                                    "Für Sie erledigt. Noch gefragt: Kommunales Integrationszentrum der Stadt Aachen.")));
        }
    }

    @Test
    void whatWasOnceDisclosedStaysSoWhenALaterStateNamesALaterMoment() throws Exception {
        story.hears(
                "c1",
                meeting("c1", FindingClass.DOPPELSTRUKTUR, -1).setRevision(2).build());
        story.hears(
                "c1",
                meeting("c1", FindingClass.DOPPELSTRUKTUR, 11).setRevision(3).build());

        browser.perform(page("/hinweise/c1").with(login("reporter", Story.AGENCY)))
                .andExpect(content().string(not(containsString("Klärungszeit bis 12.03.2026"))));
    }

    @Test
    void aForeignCaseIsNotFound() throws Exception {
        browser.perform(page("/hinweise/c1").with(login("reporter", Story.OTHER_AGENCY)))
                .andExpect(status().isNotFound())
                .andExpect(content().string(""));
    }

    @Test
    void aCallForAPageNeverEndsInJson() throws Exception {
        browser.perform(page("/error")
                        .requestAttr("jakarta.servlet.error.status_code", 404)
                        .with(login("reporter", "a")))
                .andExpect(content().contentTypeCompatibleWith(MediaType.TEXT_HTML))
                .andExpect(content().string(containsString("Diese Seite gibt es nicht")))
                .andExpect(content().string(containsString("Zur Lage")));
    }

    private static MockHttpServletRequestBuilder page(String address) {
        return get(address).accept(MediaType.TEXT_HTML);
    }
}
