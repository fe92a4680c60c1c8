package de.verzahnt.dashboard.cases;

import static de.verzahnt.dashboard.testing.CaseStory.holding;
import static de.verzahnt.dashboard.testing.CaseStory.meeting;
import static de.verzahnt.dashboard.testing.CaseStory.proposed;
import static de.verzahnt.dashboard.testing.CaseStory.ranOut;
import static de.verzahnt.dashboard.testing.Readers.login;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import de.verzahnt.dashboard.testing.DashboardTest;
import de.verzahnt.dashboard.testing.Story;
import de.verzahnt.events.CaseDecision;
import de.verzahnt.events.CaseStatus;
import de.verzahnt.events.FindingClass;
import de.verzahnt.events.Outcome;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What a reader of a case sees first: how it stands, and what they can do. */
@DashboardTest
class CaseAtAGlanceTest {

    @Autowired
    MockMvc browser;

    @Autowired
    Story story;

    @BeforeEach
    void threeCafes() {
        story.beginsWithThreeCafes();
    }

    @Test
    void theStateComesFirstThenWhatToDoThenWhatWasSaidAndAtLastTheComparisonAndTheReasons() throws Exception {
        story.hears("c1", meeting("c1", FindingClass.DOPPELSTRUKTUR, 11).build());

        assertThat(page("reporter", Story.AGENCY))
                .containsSubsequence(
                        "<h1",
                        "Noch ist nichts vereinbart.",
                        "Was Sie jetzt tun können",
                        "Verlauf",
                        "Die Angebote nebeneinander",
                        "Warum dieser Hinweis?",
                        "Zu diesem Hinweis");
    }

    @Test
    void anAbspracheInForceStandsOnTopWithItsLastDayAndThoseItBinds() throws Exception {
        CaseDecision absprache = CaseDecision.newBuilder(holding("d1", Outcome.ABSPRACHE, Story.KI))
                .setValidUntil(LocalDate.of(2027, 7, 31))
                .build();
        story.hears(
                "c1",
                meeting("c1", FindingClass.DOPPELSTRUKTUR, 11)
                        .setStatus(CaseStatus.DECIDED)
                        .setAsks(List.of())
                        .setDecisions(List.of(absprache))
                        .build());

        assertThat(page("reporter", Story.AGENCY))
                .containsSubsequence(
                        "Absprache gilt bis 31.07.2027 zwischen Kommunales Integrationszentrum der Stadt Aachen · "
                                + "Diakonie Aachen – Integrationsagentur.",
                        "Was Sie jetzt tun können");
    }

    @Test
    void whatHoldsForTheListOfOneIsNotSaidToHoldForAll() throws Exception {
        story.hears(
                "c1",
                meeting("c1", FindingClass.PARALLEL, null)
                        .setSettledFor(List.of(Story.AGENCY))
                        .setAsks(List.of(Story.KI))
                        .setDecisions(List.of(holding("d1", Outcome.KEPT_ON_PURPOSE, Story.AGENCY)))
                        .build());

        assertThat(page("reporter", Story.AGENCY))
                .contains("Bewusst nebeneinander: gilt für Diakonie Aachen – Integrationsagentur seit 28.02.2026.");
    }

    @Test
    void anAbspracheThatRanOutIsSaidToHaveRunOut() throws Exception {
        said(ranOut("d1", Story.KI));

        assertThat(page("reporter", Story.AGENCY)).contains("Die Absprache galt bis 28.02.2026 und ist ausgelaufen.");
    }

    @Test
    void theReasonsBeginWithASentenceAndFoldTheStepsAway() throws Exception {
        story.hears("c1", meeting("c1", FindingClass.DOPPELSTRUKTUR, 11).build());

        assertThat(page("reporter", Story.AGENCY))
                .containsSubsequence(
                        "Warum dieser Hinweis?", "Beide richten sich an", "<details", "Schritt für Schritt", ">+4,3<")
                .doesNotContain("open=\"open\"");
    }

    @Test
    void aProposalIsAnsweredBesideItsContentByYesByAnotherOneOrByNo() throws Exception {
        said(proposed("d1", Outcome.KEPT_ON_PURPOSE, Story.KI, Story.AGENCY));

        assertThat(page("reporter", Story.AGENCY))
                .containsSubsequence(
                        "Bewusst nebeneinander, vorgeschlagen von Kommunales Integrationszentrum",
                        "Wir sehen das so.",
                        "/hinweise/c1/antwort/AGREED?refersTo=d1",
                        "Zustimmen",
                        "/hinweise/c1/antwort/ABSPRACHE?refersTo=d1",
                        "Gegenvorschlag",
                        "/hinweise/c1/antwort/DECLINED?refersTo=d1",
                        "Ablehnen");
    }

    @Test
    void whoMadeTheProposalIsNotAskedToAnswerIt() throws Exception {
        said(proposed("d1", Outcome.KEPT_ON_PURPOSE, Story.KI, Story.AGENCY));

        assertThat(page("ki", Story.KI))
                .contains("Noch nötig: Zustimmung von")
                .doesNotContain("Ablehnen", "Gegenvorschlag");
    }

    @Test
    void aNoIsToldBesideTheProposalAndInTheHistoryByItsOwnName() throws Exception {
        said(proposed("d1", Outcome.KEPT_ON_PURPOSE, Story.KI, Story.AGENCY));
        story.saysNo("c1", "d2", "d1", Story.AGENCY);

        assertThat(page("ki", Story.KI))
                .contains("Diakonie Aachen – Integrationsagentur hat am 01.03.2026 abgelehnt.")
                .contains("<strong>Ablehnung</strong>");
    }

    @Test
    void fourAnswersAreSeenAtOnceAndTheOthersFoldedBehindThem() throws Exception {
        story.hears("c1", meeting("c1", FindingClass.DOPPELSTRUKTUR, 11).build());

        assertThat(page("reporter", Story.AGENCY))
                .containsSubsequence(
                        "/antwort/STATEMENT",
                        "/antwort/ABSPRACHE",
                        "/antwort/KEPT_ON_PURPOSE",
                        "/antwort/DISMISSED",
                        "<details class=\"vz-more\"",
                        "Weitere",
                        "/antwort/ESCALATED",
                        "/antwort/HANDED_OVER",
                        "/antwort/DELEGATED",
                        "/antwort/SCOPE_CHANGED");
    }

    @Test
    void betweenFreeProvidersNothingIsOfferedThatNeedsAPublicOne() throws Exception {
        story.hears("c1", meeting("c1", FindingClass.PARALLEL, null).build());

        assertThat(page("reporter", Story.AGENCY))
                .contains("/antwort/ABSPRACHE", "/antwort/SCOPE_CHANGED")
                .doesNotContain("/antwort/HANDED_OVER", "/antwort/DELEGATED", "/antwort/ESCALATED");
    }

    @Test
    void whatIsDecidedOffersOnlyTheWord() throws Exception {
        story.hears(
                "c1",
                meeting("c1", FindingClass.DOPPELSTRUKTUR, 11)
                        .setStatus(CaseStatus.DECIDED)
                        .build());

        assertThat(page("reporter", Story.AGENCY))
                .contains("/antwort/STATEMENT")
                .doesNotContain("/antwort/ABSPRACHE", "vz-more");
    }

    @Test
    void anOfferingThatHasNotArrivedIsNeverCalledByItsId() throws Exception {
        story.hears(
                "c1",
                meeting("c1", FindingClass.DOPPELSTRUKTUR, 11)
                        .setAnchorOfferingId("ki-stadt-aachen/unterwegs")
                        .build());

        assertThat(page("reporter", Story.AGENCY))
                .contains("Angebot noch nicht übermittelt")
                .doesNotContain(">ki-stadt-aachen/unterwegs<");
    }

    private void said(CaseDecision decision) {
        story.hears(
                "c1",
                meeting("c1", FindingClass.DOPPELSTRUKTUR, 11)
                        .setDecisions(List.of(decision))
                        .build());
    }

    private String page(String role, String organisation) throws Exception {
        return browser.perform(get("/hinweise/c1").accept("text/html").with(login(role, organisation)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
