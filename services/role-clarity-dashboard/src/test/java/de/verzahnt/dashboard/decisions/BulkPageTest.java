package de.verzahnt.dashboard.decisions;

import static de.verzahnt.dashboard.testing.CaseStory.holding;
import static de.verzahnt.dashboard.testing.CaseStory.meeting;
import static de.verzahnt.dashboard.testing.Readers.login;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import de.verzahnt.dashboard.testing.DashboardTest;
import de.verzahnt.dashboard.testing.OutboxForTests;
import de.verzahnt.dashboard.testing.Story;
import de.verzahnt.events.CaseStatus;
import de.verzahnt.events.DecisionRecorded;
import de.verzahnt.events.FindingClass;
import de.verzahnt.events.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** One answer to several cases of the list. */
@DashboardTest
class BulkPageTest {

    private static final String PAGE = "/hinweise/gemeinsam";
    private final String token = UUID.randomUUID().toString();

    @Autowired
    MockMvc browser;

    @Autowired
    Story story;

    @Autowired
    OutboxForTests outbox;

    @BeforeEach
    void twoCasesOfOneKindAndOneOfAnother() {
        outbox.taken();
        story.beginsWithACaseOfTwoCafes();
        story.hears("c2", meeting("c2", FindingClass.DOPPELSTRUKTUR, 11).build());
        story.hears("p1", meeting("p1", FindingClass.PARALLEL, null).build());
    }

    @Test
    void theListLetsOneChooseAmongWhatItShows() throws Exception {
        assertThat(page(get("/hinweise?class=PARALLEL")))
                .contains("id=\"gemeinsam\"", "name=\"cases\" id=\"wahl-p1\" value=\"p1\"")
                .doesNotContain("value=\"c1\"");
    }

    @Test
    void beforeAnythingIsRecordedThePageSaysHowManyAndWhich() throws Exception {
        assertThat(page(chosen("c1", "c2")))
                .contains(
                        "Sie antworten auf 2 Hinweise", "Für 2 Hinweise eintragen", "/hinweise/c1\"", "/hinweise/c2\"")
                .doesNotContain("/hinweise/p1\"");
        assertThat(outbox.taken()).isEmpty();
    }

    @Test
    void onlyWhatTheLawAllowsInAllOfThemIsOffered() throws Exception {
        assertThat(page(chosen("c1", "c2"))).contains("value=\"ESCALATED\"", "value=\"STATEMENT\"");
        assertThat(page(chosen("c1", "p1")))
                .contains("value=\"STATEMENT\"")
                .doesNotContain("value=\"ESCALATED\"", "value=\"ABSPRACHE\"");
    }

    @Test
    void whatIsSentIsRecordedInEachCaseOnceHoweverOftenItIsSent() throws Exception {
        MockHttpServletResponse first = answer(sent("STATEMENT", "Wir sehen das so.", "c1", "c2"));
        MockHttpServletResponse second = answer(sent("STATEMENT", "Wir sehen das so.", "c1", "c2"));

        assertThat(first.getRedirectedUrl()).isEqualTo(PAGE + "/" + token);
        assertThat(second.getRedirectedUrl()).isEqualTo(PAGE + "/" + token);
        assertThat(outbox.taken().stream().map(OutboxForTests.Sent::key)).containsExactly("c1", "c2");
        assertThat(page(get(PAGE + "/" + token))).contains("2 Hinweise beantwortet", "wird gerade übernommen");
    }

    @Test
    void whatWasDecidedOrSaidMeanwhileIsNotRecordedAndToldWhy() throws Exception {
        String seen = seen(page(chosen("c1", "c2")), "c2");
        story.says("c2", "d9", Story.KI, "Wir waren schneller.");
        story.hears(
                "c1",
                meeting("c1", FindingClass.DOPPELSTRUKTUR, 11)
                        .setStatus(CaseStatus.CLOSED)
                        .setRevision(2)
                        .build());
        story.hears("c3", meeting("c3", FindingClass.DOPPELSTRUKTUR, 11).build());

        answer(sent("KEPT_ON_PURPOSE", "Das ergänzt sich.", "c1", "c2", "c3").param("seen", "c1=-~0", "c2=" + seen));

        assertThat(outbox.taken().stream().map(OutboxForTests.Sent::key)).containsExactly("c3");
        assertThat(page(get(PAGE + "/" + token)))
                .contains("Ein Hinweis beantwortet", "Nicht eingetragen")
                .contains("der Hinweis hat sich geändert, während Sie geschrieben haben")
                .contains("eine Antwort, die bei diesem Hinweis jetzt möglich ist");
    }

    @Test
    void allOfItIsTakenBackTogetherByEntriesOfTheirOwn() throws Exception {
        answer(sent("STATEMENT", "Wir sehen das so.", "c1", "c2"));
        List<DecisionRecorded> said = outbox.taken().stream()
                .map(sent -> Objects.requireNonNull((DecisionRecorded) sent.value()))
                .toList();
        said.forEach(one -> story.hears(
                one.getCaseId(),
                meeting(one.getCaseId(), FindingClass.DOPPELSTRUKTUR, 11)
                        .setRevision(2)
                        .setDecisions(List.of(holding(one.getDecisionId(), Outcome.STATEMENT, Story.AGENCY)))
                        .build()));

        answer(post(PAGE + "/" + token + "/zuruecknehmen")
                .param("text", "War ein Versehen.")
                .with(csrf()));

        List<DecisionRecorded> undone = outbox.taken().stream()
                .map(sent -> Objects.requireNonNull((DecisionRecorded) sent.value()))
                .toList();
        assertThat(undone).extracting(DecisionRecorded::getOutcome).containsExactly(Outcome.UNDONE, Outcome.UNDONE);
        assertThat(undone)
                .extracting(DecisionRecorded::getRefersTo)
                .containsExactlyElementsOf(
                        said.stream().map(DecisionRecorded::getDecisionId).toList());
        assertThat(page(get(PAGE + "/" + token))).contains("zurückgenommen").doesNotContain("Alle zurücknehmen");
    }

    @Test
    void aTextThatNamesAPersonIsRefusedBeforeAnythingIsRecorded() throws Exception {
        MockHttpServletResponse answer = answer(sent("STATEMENT", "Bitte unter 0241 1234567 anrufen.", "c1", "c2"));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("id=\"text-error\"");
        assertThat(outbox.taken()).isEmpty();
    }

    @Test
    void anIdThatIsNoneIsNoPage() throws Exception {
        for (String odd : List.of("-".repeat(36), "a".repeat(36), "x")) {
            assertThat(answer(get(PAGE + "/" + odd)).getStatus()).as(odd).isEqualTo(404);
        }
    }

    @Test
    void whatOneMayNotReadIsNeverChosen() throws Exception {
        assertThat(browser.perform(chosen("c1", "c2").with(login("reporter", Story.OTHER_AGENCY)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8))
                .contains("Sie haben keinen Hinweis gewählt.")
                .doesNotContain("Sprachcafé");
        answer(sent("STATEMENT", "Wir sehen das so.", "c1"));
        assertThat(browser.perform(get(PAGE + "/" + token).with(login("reporter", Story.KI)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8))
                .as("accounts of one subject in this test: what one may not read has no state")
                .doesNotContain("??");
    }

    private static String seen(String page, String caseId) {
        return Stream.of(page.split("value=\""))
                .filter(part -> part.startsWith(caseId + "="))
                .map(part -> part.substring(caseId.length() + 1, part.indexOf('"')))
                .findFirst()
                .orElseThrow();
    }

    private static MockHttpServletRequestBuilder chosen(String... cases) {
        return get(PAGE).param("cases", cases).accept(MediaType.TEXT_HTML);
    }

    private MockHttpServletRequestBuilder sent(String outcome, String text, String... cases) {
        return post(PAGE)
                .param("cases", cases)
                .param("outcome", outcome)
                .param("decidedBy", Story.AGENCY)
                .param("text", text)
                .param("token", token)
                .with(csrf());
    }

    private String page(MockHttpServletRequestBuilder request) throws Exception {
        String page = answer(request).getContentAsString(StandardCharsets.UTF_8);
        assertThat(page).doesNotContain("??");
        return page;
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.accept(MediaType.TEXT_HTML).with(login("reporter", Story.AGENCY)))
                .andReturn()
                .getResponse();
    }
}
