package de.verzahnt.dashboard.decisions;

import static de.verzahnt.dashboard.testing.CaseStory.meeting;
import static de.verzahnt.dashboard.testing.CaseStory.proposed;
import static de.verzahnt.dashboard.testing.Readers.login;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import de.verzahnt.dashboard.testing.DashboardTest;
import de.verzahnt.dashboard.testing.OutboxForTests;
import de.verzahnt.dashboard.testing.Story;
import de.verzahnt.events.DecisionRecorded;
import de.verzahnt.events.FindingClass;
import de.verzahnt.events.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What the form of an answer says to its writer: what it does, who reads it, and what the button is called. */
@DashboardTest
class AnswerFormTest {

    @Autowired
    MockMvc browser;

    @Autowired
    Story story;

    @Autowired
    OutboxForTests outbox;

    @BeforeEach
    void aCaseWithAnAbspracheProposedByTheKi() {
        outbox.taken();
        story.beginsWithThreeCafes();
        story.hears(
                "c1",
                meeting("c1", FindingClass.DOPPELSTRUKTUR, 11)
                        .setDecisions(List.of(
                                proposed("d1", Outcome.ABSPRACHE, Story.KI, Story.AGENCY),
                                proposed("d2", Outcome.KEPT_ON_PURPOSE, Story.KI, Story.AGENCY)))
                        .build());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "STATEMENT | Dieser Eintrag ändert daran nichts.",
                "ESCALATED | Mit diesem Eintrag sieht sie den ganzen Hinweis sofort, auch vor dem 12.03.2026.",
                "AGREED?refersTo=d1 | Sobald für ein Angebot alle zugestimmt haben, die es bindet, sieht sie",
                "ABSPRACHE | Sobald für ein Angebot alle zugestimmt haben, die es bindet, sieht sie"
            })
    void theFormSaysWhoReadsItNowAndFromWhenOnTheSteeringGroupDoes(String form, String discloses) throws Exception {
        assertThat(form("c1", form))
                .contains("Wer das liest")
                .contains("Sofort: alle Beteiligten (Kommunales Integrationszentrum der Stadt Aachen · Diakonie Aachen")
                .contains("die Kommunalen Integrationszentren im Gebiet")
                .contains("Die Lenkungsgruppe liest es ab dem 12.03.2026")
                .contains(discloses);
    }

    @Test
    void whereTheSteeringGroupReadsAlreadyTheFormSaysSo() throws Exception {
        story.hears("c2", meeting("c2", FindingClass.DOPPELSTRUKTUR, -1).build());

        assertThat(form("c2", "STATEMENT"))
                .contains("Die Lenkungsgruppe liest mit.")
                .doesNotContain("Dieser Eintrag ändert daran nichts.");
    }

    @Test
    void betweenFreeProvidersNobodyElseReadsIt() throws Exception {
        story.hears("p1", meeting("p1", FindingClass.PARALLEL, null).build());

        assertThat(form("p1", "ABSPRACHE"))
                .contains("Nur die Träger, deren Angebote hier stehen:")
                .doesNotContain("Lenkungsgruppe liest", "sieht sie den ganzen Hinweis");
    }

    @ParameterizedTest
    @CsvSource({
        "AGREED?refersTo=d1, Verbindlich eintragen",
        "AGREED?refersTo=d2, Zustimmung eintragen",
        "ABSPRACHE, Vorschlag eintragen",
        "KEPT_ON_PURPOSE, Vorschlag eintragen",
        "STATEMENT, >Eintragen<",
        "STATEMENT?refersTo=d1, >Eintragen<"
    })
    void bindingIsSaidOnlyWhereSomethingBinds(String form, String button) throws Exception {
        assertThat(form("c1", form)).contains(button);
        assertThat(form("c1", form).contains("Verbindlich")).isEqualTo(button.startsWith("Verbindlich"));
    }

    @Test
    void aNoIsAFormOfItsOwnBesideTheProposal() throws Exception {
        assertThat(form("c1", "STATEMENT?refersTo=d1"))
                .containsSubsequence("<h1", "Ablehnen", "Der Vorschlag", "Wir sehen das so.", "name=\"text\"")
                .contains("Solange Sie nicht zustimmen, gilt der Vorschlag nicht.");
    }

    @Test
    void aNoIsRecordedAsAStatementThatNamesTheProposal() throws Exception {
        assertThat(sent("STATEMENT", "refersTo", "d1").getStatus()).isEqualTo(302);

        DecisionRecorded no =
                Objects.requireNonNull((DecisionRecorded) outbox.taken().get(0).value());
        assertThat(no.getOutcome()).isEqualTo(Outcome.STATEMENT);
        assertThat(no.getRefersTo()).isEqualTo("d1");
    }

    @Test
    void aNoToWhatDoesNotAskYouIsRefusedInWords() throws Exception {
        MockHttpServletResponse answer = sent("STATEMENT", "refersTo", "nichts");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("So sehen wir es.");
        assertThat(outbox.taken()).isEmpty();
    }

    @Test
    void aCounterProposalBeginsWithWhatWasProposedAndNamesIt() throws Exception {
        story.proposesAbsprache("c1", "d1", Story.KI, "Vormittags das KI.", "2026-12-31");

        assertThat(form("c1", "ABSPRACHE?refersTo=d1"))
                .contains(
                        "Gegenvorschlag machen",
                        "Der Vorschlag",
                        ">Vormittags das KI.</textarea>",
                        "value=\"2026-12-31\"")
                .contains("name=\"refersTo\" value=\"d1\"");
    }

    @Test
    void afterAnErrorTheFirstWrongFieldHasTheFocus() throws Exception {
        MockHttpServletResponse answer = sent("DISMISSED", "scope", "");

        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .containsPattern("<select[^>]*id=\"dismissalReason\"[^>]*autofocus")
                .doesNotContainPattern("<textarea[^>]*autofocus");
    }

    private MockHttpServletResponse sent(String outcome, String field, String value) throws Exception {
        return answer(post("/hinweise/c1/antwort/" + outcome)
                .param("decidedBy", Story.AGENCY)
                .param("text", "So sehen wir es.")
                .param(field, value)
                .with(csrf()));
    }

    private String form(String caseId, String form) throws Exception {
        String page =
                answer(get("/hinweise/" + caseId + "/antwort/" + form)).getContentAsString(StandardCharsets.UTF_8);
        assertThat(page).doesNotContain("??");
        return page;
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.accept("text/html").with(login("reporter", Story.AGENCY)))
                .andReturn()
                .getResponse();
    }
}
