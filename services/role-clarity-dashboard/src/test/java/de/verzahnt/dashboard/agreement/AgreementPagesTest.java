package de.verzahnt.dashboard.agreement;

import static de.verzahnt.dashboard.testing.CaseStory.holding;
import static de.verzahnt.dashboard.testing.CaseStory.meeting;
import static de.verzahnt.dashboard.testing.CaseStory.proposed;
import static de.verzahnt.dashboard.testing.Readers.login;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.verzahnt.dashboard.testing.DashboardTest;
import de.verzahnt.dashboard.testing.Story;
import de.verzahnt.events.CaseDecision;
import de.verzahnt.events.FindingClass;
import de.verzahnt.events.Outcome;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

@DashboardTest
class AgreementPagesTest {

    private static final String SHEET = "/hinweise/c1/absprache/d1";
    private static final String SCOPE = "Vormittags die Diakonie, nachmittags das KI.";

    @Autowired
    MockMvc browser;

    @Autowired
    Story story;

    @BeforeEach
    void anAbspracheBothHaveAgreedTo() {
        story.beginsWithThreeCafes();
        theCaseCarries(1, holding("d1", Outcome.ABSPRACHE, Story.KI), holding("d2", Outcome.AGREED, Story.AGENCY));
        story.proposesAbsprache("c1", "d1", Story.KI, SCOPE, "2026-12-31");
        story.agrees("c1", "d2", "d1", Story.AGENCY);
    }

    private void theCaseCarries(long revision, CaseDecision... decisions) {
        story.hears(
                "c1",
                meeting("c1", FindingClass.DOPPELSTRUKTUR, 11)
                        .setRevision(revision)
                        .setDecisions(List.of(decisions))
                        .build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void theSheetIsOnePageThatScreenReadersRead(String language) throws Exception {
        PdfFile sheet = sheet(language);

        assertThat(sheet.flaws()).isEmpty();
        assertThat(sheet.pages()).isOne();
    }

    @Test
    void whateverATextHoldsLeavesTheSheetReadable() throws Exception {
        story.absprache("c1", "d4", "<b>Größe</b> & \uFFFE 🙂 中文 عربي Ünïcödé", Story.KI, "2026-09-01");
        theCaseCarries(2, holding("d4", Outcome.ABSPRACHE, Story.KI), holding("d2", Outcome.AGREED, Story.AGENCY));

        PdfFile sheet = sheet("de", "d4");

        assertThat(sheet.flaws()).isEmpty();
        assertThat(sheet.text()).contains("<b>Größe</b> &", "Ünïcödé");
    }

    @Test
    void theSheetNamesWhoAgreedToWhatWhenAndForHowLong() throws Exception {
        assertThat(sheet("de").text())
                .contains("Zwischen Kommunales Integrationszentrum der Stadt Aachen")
                .contains("Diakonie Aachen – Integrationsagentur am 01.03.2026")
                .contains(SCOPE)
                .contains("In Kraft seit 01.03.2026")
                .contains("Gültig bis 31.12.2026")
                .contains("Sprachcafé am Rehmplatz", "Sprachcafé Ost", "Sprache");
    }

    @Test
    void theSheetNamesWhoLooksAfterItAndWhenItIsLookedAtAgain() throws Exception {
        story.absprache("c1", "d3", SCOPE, Story.AGENCY, "2026-09-01");
        theCaseCarries(2, holding("d3", Outcome.ABSPRACHE, Story.KI), holding("d2", Outcome.AGREED, Story.AGENCY));

        assertThat(sheet("de", "d3").text())
                .contains("Wird überprüft ab 01.09.2026", "Es kümmert sich: Diakonie Aachen – Integrationsagentur");
    }

    @Test
    void theSheetSpeaksTheLanguageOfItsReader() throws Exception {
        assertThat(sheet("en").text()).contains("In force since 1 March 2026").contains("Valid until 31 December 2026");
    }

    @Test
    void whoDoesNotSeeTheCaseHasNoSheet() throws Exception {
        browser.perform(get(SHEET).with(login("reporter", Story.OTHER_AGENCY))).andExpect(status().isNotFound());
    }

    @Test
    void aProposalHasNoSheet() throws Exception {
        theCaseCarries(2, proposed("d1", Outcome.ABSPRACHE, Story.KI, Story.AGENCY));

        browser.perform(get(SHEET).with(login("reporter", Story.AGENCY))).andExpect(status().isNotFound());
    }

    @Test
    void thePageOfTheCaseLeadsToTheSheetWhileItHolds() throws Exception {
        browser.perform(get("/hinweise/c1").accept(MediaType.TEXT_HTML).with(login("reporter", Story.AGENCY)))
                .andExpect(content().string(containsString(SHEET)));

        theCaseCarries(2, proposed("d1", Outcome.ABSPRACHE, Story.KI, Story.AGENCY));
        browser.perform(get("/hinweise/c1").accept(MediaType.TEXT_HTML).with(login("reporter", Story.AGENCY)))
                .andExpect(content().string(not(containsString(SHEET))));
    }

    private PdfFile sheet(String language) throws Exception {
        return sheet(language, "d1");
    }

    private PdfFile sheet(String language, String decisionId) throws Exception {
        return PdfFile.of(browser.perform(get("/hinweise/c1/absprache/" + decisionId)
                        .param("lang", language)
                        .with(login("reporter", Story.AGENCY)))
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.APPLICATION_PDF))
                .andReturn()
                .getResponse()
                .getContentAsByteArray());
    }
}
