package de.verzahnt.dashboard.meetings;

import static de.verzahnt.dashboard.testing.CaseStory.holding;
import static de.verzahnt.dashboard.testing.CaseStory.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.dashboard.testing.OutboxForTests;
import de.verzahnt.dashboard.testing.Story;
import de.verzahnt.events.Capacity;
import de.verzahnt.events.CaseStatus;
import de.verzahnt.events.DecisionRecorded;
import de.verzahnt.events.FindingClass;
import de.verzahnt.events.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

class RoomTest extends OnStage {

    private static final String KEPT = "Vormittags die einen, nachmittags die anderen.";
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]*)\"");

    @Autowired
    OutboxForTests outbox;

    private UUID id;
    private AgendaItem late;

    @BeforeEach
    void aMeetingThatIsHeld() throws Exception {
        id = invited();
        late = only(id, ItemKind.OVERDUE);
        outbox.taken();
    }

    @Test
    void aDecisionIsTheEventOfThePageOfTheCase() throws Exception {
        MockHttpServletResponse answer = decides("KEPT_ON_PURPOSE", KEPT);

        assertThat(answer.getRedirectedUrl()).isEqualTo(address(only(id, ItemKind.GAP)));
        assertThat(sent()).singleElement().satisfies(said -> {
            assertThat(said.getCaseId()).isEqualTo("late");
            assertThat(said.getOutcome()).isEqualTo(Outcome.KEPT_ON_PURPOSE);
            assertThat(said.getCapacity()).isEqualTo(Capacity.STEERING_GROUP);
            assertThat(said.getDecidedBy()).isEqualTo(Story.STEERING_GROUP);
            assertThat(said.getLines()).containsExactly(Story.AGENCY_CAFE);
        });
        assertThat(steering.page("/hinweise/late", Steering.AGENCY)).contains(KEPT);
    }

    @Test
    void whatWasDecidedLeadsToTheFormOfAnAgreedRoleWithItsDayAndNumber() throws Exception {
        decides("KEPT_ON_PURPOSE", KEPT);

        assertThat(steering.page(address(late), Steering.GROUP))
                .contains("/vereinbarte-rollen/neu?validFrom=2026-04-01&amp;decision=Sitzung%20vom%2001.04.2026");
        assertThat(steering.page(
                        "/vereinbarte-rollen/neu?validFrom=2026-04-01&decision=Sitzung vom 01.04.2026, TOP 1.1",
                        Steering.GROUP))
                .contains("value=\"Sitzung vom 01.04.2026, TOP 1.1\"", "value=\"2026-04-01\"");
    }

    @Test
    void theCaseIsKeptAsItWasSeenThoughItGoesOn() throws Exception {
        story.says("late", "s1", Story.AGENCY, "Wir teilen uns den Raum.");
        decides("KEPT_ON_PURPOSE", KEPT);
        story.hears(
                "late",
                meeting("late", FindingClass.DOPPELSTRUKTUR, -2)
                        .setRevision(9)
                        .setStatus(CaseStatus.CLOSED)
                        .build());
        story.project(Story.KI_CAFE, Story.KI, "Ganz anders");

        assertThat(steering.page(address(late), Steering.GROUP))
                .contains("Wie der Hinweis stand, als entschieden wurde (01.03.2026, 12:00 Uhr)")
                .contains("Sprachcafé Ost", "Wir teilen uns den Raum.")
                .doesNotContain("Ganz anders");
    }

    @Test
    void theSecondOfTwoWhoDecideAtOnceIsToldAndNothingIsDoubled() throws Exception {
        decides("KEPT_ON_PURPOSE", KEPT);
        MockHttpServletResponse second = decides("DISMISSED", "Andere Leute.", "reason", "OTHER_PEOPLE");

        assertThat(second.getStatus()).isEqualTo(409);
        assertThat(second.getContentAsString(StandardCharsets.UTF_8))
                .contains("Dieser Punkt ist inzwischen entschieden", KEPT, "Andere Leute.");
        assertThat(sent()).hasSize(1);
    }

    @Test
    void theSameFormSentTwiceIsOneDecision() throws Exception {
        decides("KEPT_ON_PURPOSE", KEPT);

        assertThat(decides("KEPT_ON_PURPOSE", KEPT).getStatus()).isEqualTo(302);
        assertThat(sent()).hasSize(1);
    }

    @Test
    void aCaseThatWentOnSinceItWasShownIsShownAgainWithWhatWasTyped() throws Exception {
        String seen = seen();
        story.says("late", "s1", Story.AGENCY, "Wir ziehen uns zurück.");
        MockHttpServletResponse answer = decides("KEPT_ON_PURPOSE", KEPT, "seen", seen);

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("Der Hinweis ist inzwischen weitergegangen", "Wir ziehen uns zurück.", KEPT);
        assertThat(sent()).isEmpty();
    }

    @Test
    void whatTheLawRefusesIsNotDecidedAndTheReasonStandsThere() throws Exception {
        story.hears(
                "late",
                meeting("late", FindingClass.DOPPELSTRUKTUR, -2)
                        .setRevision(2)
                        .setStatus(CaseStatus.DECIDED)
                        .setDecisions(List.of(holding("d1", Outcome.KEPT_ON_PURPOSE, Story.KI)))
                        .build());

        assertThat(steering.page(address(late), Steering.GROUP))
                .contains("Bewusst nebeneinander: hier nicht möglich – (schon geklärt)");
        assertThat(decides("KEPT_ON_PURPOSE", KEPT).getStatus()).isEqualTo(422);
        assertThat(sent()).isEmpty();
        assertThat(only(id, ItemKind.OVERDUE).decided()).isFalse();
    }

    @Test
    void aQuestionGoesBackToTheParties() throws Exception {
        decides("QUESTION", "Wer nutzt den Raum am Freitag?");

        assertThat(sent()).extracting(DecisionRecorded::getOutcome).containsExactly(Outcome.QUESTION);
    }

    @Test
    void whatIsAdjournedActsOnNoCase() throws Exception {
        decides("ADJOURNED", "Auf den Herbst.");

        assertThat(sent()).isEmpty();
        assertThat(only(id, ItemKind.OVERDUE).resolution()).isNotNull();
    }

    @Test
    void everyErrorOfTheFormIsToldAtOnce() throws Exception {
        MockHttpServletResponse answer = decides("", "", "due", "morgen", "responsible", "Amt, 0241 123456");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("id=\"result-error\"", "id=\"words-error\"", "id=\"due-error\"", "id=\"responsible-error\"");
    }

    @Test
    void nothingIsDecidedBeforeTheInvitationOrAfterTheEnd() throws Exception {
        steering.closes(id);

        assertThat(decides("KEPT_ON_PURPOSE", KEPT).getStatus()).isEqualTo(409);
        assertThat(sent()).isEmpty();
    }

    @Test
    void theMinutesOfTheLastMeetingAreApprovedInTheNext() throws Exception {
        steering.closes(id);
        UUID next = steering.setsUp("2026-10-01");
        steering.adoptsAll(next, proposals, meetings.find(next).orElseThrow(), items, VIEWER);
        steering.invites(next);
        steering.send(
                "/sitzungen/" + next + "/raum/" + only(next, ItemKind.MINUTES).id(),
                "result",
                "RESOLVED",
                "words",
                "Genehmigt.");

        assertThat(meetings.find(id).orElseThrow())
                .satisfies(meeting -> assertThat(meeting.state()).isEqualTo(MeetingState.APPROVED))
                .satisfies(meeting -> assertThat(meeting.approvedBy()).isEqualTo(next));
    }

    private MockHttpServletResponse decides(String result, String words, String... more) throws Exception {
        String[] fields = new String[more.length + 4];
        fields[0] = "result";
        fields[1] = result;
        fields[2] = "words";
        fields[3] = words;
        System.arraycopy(more, 0, fields, 4, more.length);
        return steering.send(address(late), fields);
    }

    private String address(AgendaItem item) {
        return "/sitzungen/" + id + "/raum/" + item.id();
    }

    private String seen() throws Exception {
        Matcher hidden = SEEN.matcher(steering.page(address(late), Steering.GROUP));
        assertThat(hidden.find()).isTrue();
        return Objects.requireNonNull(hidden.group(1));
    }

    private List<DecisionRecorded> sent() {
        return outbox.taken().stream()
                .map(OutboxForTests.Sent::value)
                .filter(DecisionRecorded.class::isInstance)
                .map(DecisionRecorded.class::cast)
                .toList();
    }
}
