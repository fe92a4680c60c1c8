package de.verzahnt.dashboard.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AgendaTest extends OnStage {

    @Test
    void theHubProposesWhatTheSteeringGroupMaySeeAndSaysWhy() throws Exception {
        UUID id = steering.setsUp("2026-04-01");

        assertThat(proposed(id)).extracting(Proposal::kind).containsExactly(ItemKind.OVERDUE, ItemKind.GAP);
        assertThat(steering.page("/sitzungen/" + id, Steering.GROUP))
                .contains("Sprachcafé Ost", "Die Klärungszeit endete am 27.02.2026, vor 2 Tagen")
                .contains("Seit 26.02.2026 wird ein Bedarf gezählt")
                .contains("Ein weiterer Hinweis ist noch bei seinen Beteiligten in Klärung");
    }

    @Test
    void aCaseThatAPartyBroughtBeforeTheGroupIsProposedAsSuch() throws Exception {
        story.hears(
                "late",
                de.verzahnt.dashboard.testing.CaseStory.meeting(
                                "late", de.verzahnt.events.FindingClass.DOPPELSTRUKTUR, -2)
                        .setRevision(2)
                        .setDecisions(List.of(de.verzahnt.dashboard.testing.CaseStory.holding(
                                "e1",
                                de.verzahnt.events.Outcome.ESCALATED,
                                de.verzahnt.dashboard.testing.Story.AGENCY)))
                        .build());
        UUID id = steering.setsUp("2026-04-01");

        assertThat(proposed(id)).extracting(Proposal::kind).contains(ItemKind.ESCALATED);
        assertThat(steering.page("/sitzungen/" + id, Steering.GROUP))
                .contains("Ein Beteiligter hat am 28.02.2026 die Lenkungsgruppe eingeschaltet.");
    }

    @Test
    void whatStandsOnTheAgendaIsNotProposedAgain() throws Exception {
        UUID id = prepared();

        assertThat(proposed(id)).isEmpty();
        assertThat(items.of(id).standing()).hasSize(2);
    }

    @Test
    void aNumberOnceGivenStaysWithItsItemAndIsNeverGivenAgain() throws Exception {
        UUID id = invited();
        steering.send("/sitzungen/" + id + "/punkte", "title", "Förderende Lotsen", "section", "CASES");
        steering.does(id, only(id, ItemKind.OVERDUE), "remove");
        steering.send("/sitzungen/" + id + "/punkte", "title", "Noch etwas", "section", "CASES");
        steering.does(id, items.of(id).standing().get(1), "up");

        Agenda agenda = items.of(id);
        assertThat(agenda.in(Section.CASES))
                .extracting(agenda::number, AgendaItem::title)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("2.3", "Noch etwas"),
                        org.assertj.core.groups.Tuple.tuple("2.2", "Förderende Lotsen"));
        assertThat(agenda.takenOff()).extracting(agenda::number).containsExactly("2.1");
        assertThat(steering.page("/sitzungen/" + id, Steering.GROUP)).contains("TOP 2.1 entfällt");
    }

    @Test
    void beforeTheInvitationTheNumbersFollowTheOrder() throws Exception {
        UUID id = steering.setsUp("2026-04-01");
        steering.send("/sitzungen/" + id + "/punkte", "title", "Erstens", "section", "OTHER");
        steering.send("/sitzungen/" + id + "/punkte", "title", "Zweitens", "section", "OTHER");
        steering.does(id, items.of(id).standing().get(0), "down");

        Agenda agenda = items.of(id);
        assertThat(agenda.standing()).extracting(AgendaItem::title).containsExactly("Zweitens", "Erstens");
        assertThat(agenda.standing()).extracting(agenda::number).containsExactly("7.1", "7.2");
    }

    @Test
    void anItemThatTellsOfAPersonIsRefusedWithWhatWasTyped() throws Exception {
        UUID id = steering.setsUp("2026-04-01");
        steering.send("/sitzungen/" + id + "/punkte", "title", "Anruf unter 0241 123456 klären", "section", "OTHER");

        assertThat(items.of(id).standing()).isEmpty();
    }

    @Test
    void membersAreFunctionsAndNoPersons() throws Exception {
        var answer = steering.send(
                "/sitzungen/neu",
                "kreis",
                "05334",
                "day",
                "2026-04-01",
                "begins",
                "25:00",
                "place",
                "",
                "members",
                "Leitung, Tel. 0241 123456");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(java.nio.charset.StandardCharsets.UTF_8))
                .contains("id=\"begins-error\"", "id=\"place-error\"", "id=\"members-error\"");
        assertThat(meetings.of(List.of("05334"))).isEmpty();
    }

    @Test
    void detailsThatSomebodyElseChangedMeanwhileAreNotWrittenOver() throws Exception {
        UUID id = steering.setsUp("2026-04-01");
        String[] form = {
            "revision", "1", "day", "2026-04-02", "begins", "11:00", "place", "Rathaus", "members", "Leitung Amt 50"
        };
        steering.send("/sitzungen/" + id + "/angaben", form);
        form[7] = "Anderswo";

        assertThat(steering.send("/sitzungen/" + id + "/angaben", form).getStatus())
                .isEqualTo(422);
        assertThat(meetings.find(id).orElseThrow().place()).isEqualTo("Rathaus");
    }
}
