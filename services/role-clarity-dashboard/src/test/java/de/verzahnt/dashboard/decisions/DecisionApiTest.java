package de.verzahnt.dashboard.decisions;

import static de.verzahnt.dashboard.testing.CaseStory.meeting;
import static de.verzahnt.dashboard.testing.CaseStory.proposed;
import static de.verzahnt.dashboard.testing.Readers.token;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.verzahnt.dashboard.testing.DashboardTest;
import de.verzahnt.dashboard.testing.OutboxForTests;
import de.verzahnt.dashboard.testing.Story;
import de.verzahnt.events.DecisionRecorded;
import de.verzahnt.events.FindingClass;
import de.verzahnt.events.Outcome;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@DashboardTest
class DecisionApiTest {

    private static final String KEPT =
            "{\"outcome\":\"KEPT_ON_PURPOSE\",\"decidedBy\":\"%s\",\"text\":\"Vormittags und nachmittags.\"}";

    @Autowired
    MockMvc api;

    @Autowired
    Story story;

    @Autowired
    OutboxForTests outbox;

    @BeforeEach
    void aCaseWithAProposalOfTheKi() {
        outbox.taken();
        story.beginsWithThreeCafes();
        story.hears(
                "c1",
                meeting("c1", FindingClass.DOPPELSTRUKTUR, 11)
                        .setDecisions(List.of(proposed("d1", Outcome.KEPT_ON_PURPOSE, Story.KI, Story.AGENCY)))
                        .build());
    }

    @Test
    void anAnswerOfAPartyLeavesAsOneEventAndStandsInTheHistoryAsBeingApplied() throws Exception {
        send("reporter", Story.AGENCY, KEPT.formatted(Story.AGENCY)).andExpect(status().isAccepted());
        DecisionRecorded sent =
                Objects.requireNonNull((DecisionRecorded) outbox.taken().get(0).value());
        assertThat(sent.getOutcome()).isEqualTo(Outcome.KEPT_ON_PURPOSE);
        api.perform(get("/api/v1/cases/c1").with(token("reporter", Story.AGENCY)))
                .andExpect(jsonPath("$.history[1].decisionId").value(sent.getDecisionId()))
                .andExpect(jsonPath("$.history[1].state").value("APPLYING"));
    }

    @Test
    void anOutcomeNamesTheLinesThatAreOpenNow() throws Exception {
        send("reporter", Story.AGENCY, KEPT.formatted(Story.AGENCY)).andExpect(status().isAccepted());
        DecisionRecorded sent =
                Objects.requireNonNull((DecisionRecorded) outbox.taken().get(0).value());
        assertThat(sent.getLines()).containsExactly(Story.AGENCY_CAFE);
    }

    @Test
    void theOtherSideMayAgreeToAProposal() throws Exception {
        send("reporter", Story.AGENCY, agreed(Story.AGENCY)).andExpect(status().isAccepted());
    }

    @Test
    void nobodyAgreesToTheirOwnProposal() throws Exception {
        send("ki", Story.KI, agreed(Story.KI))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].field").value("refersTo"));
    }

    @Test
    void nobodySpeaksForAForeignOrganisation() throws Exception {
        send("reporter", Story.AGENCY, KEPT.formatted(Story.KI))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].field").value("decidedBy"));
    }

    @Test
    void theSteeringGroupDecidesNothingWhileThePartiesClarify() throws Exception {
        send("steering", "staedteregion-aachen", KEPT.formatted("staedteregion-aachen"))
                .andExpect(status().isNotFound());
    }

    @Test
    void theSteeringGroupDecidesWhenItIsItsTurn() throws Exception {
        story.hears("c2", meeting("c2", FindingClass.DOPPELSTRUKTUR, -1).build());
        api.perform(post("/api/v1/cases/c2/decisions")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"outcome\":\"KEPT_ON_PURPOSE\",\"decidedBy\":\"staedteregion-aachen\","
                                + "\"capacity\":\"STEERING_GROUP\",\"text\":\"Nächste Sitzung.\"}")
                        .with(token("steering", "staedteregion-aachen")))
                .andExpect(status().isAccepted());
    }

    @Test
    void aKiThatIsNoPartyReadsButDoesNotAnswer() throws Exception {
        story.hasFurtherCentres();
        api.perform(get("/api/v1/cases/c1").with(token("ki", Story.COORDINATING_KI)))
                .andExpect(status().isOk());
        send("ki", Story.COORDINATING_KI, KEPT.formatted(Story.COORDINATING_KI))
                .andExpect(status().isUnprocessableContent());
        assertThat(outbox.taken()).isEmpty();
    }

    @Test
    void allErrorsComeAtOnce() throws Exception {
        send("reporter", Story.AGENCY, "{\"outcome\":\"ABSPRACHE\",\"decidedBy\":\"" + Story.AGENCY + "\"}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors.length()").value(4));
        assertThat(outbox.taken()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bitte Frau Beispiel unter 0241 1234567 anrufen.",
                "Schreiben Sie an vorname.nachname@example.org",
            })
    void aTextThatNamesAPersonIsRefused(String text) throws Exception {
        send(
                        "reporter",
                        Story.AGENCY,
                        "{\"outcome\":\"STATEMENT\",\"decidedBy\":\"" + Story.AGENCY + "\",\"text\":\"" + text + "\"}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].field").value("text"));
    }

    @Test
    void anUnknownOutcomeIsABadRequest() throws Exception {
        send("reporter", Story.AGENCY, "{\"outcome\":\"WON\"}").andExpect(status().isBadRequest());
    }

    private static String agreed(String by) {
        return "{\"outcome\":\"AGREED\",\"decidedBy\":\"" + by + "\",\"refersTo\":\"d1\"}";
    }

    private ResultActions send(String role, String organisation, String json) throws Exception {
        return api.perform(post("/api/v1/cases/c1/decisions")
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .with(token(role, organisation)));
    }
}
