package de.verzahnt.detector;

import static de.verzahnt.detector.Report.meetingPlace;
import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.events.CaseLine;
import de.verzahnt.events.CaseStatus;
import de.verzahnt.events.ClosingReason;
import de.verzahnt.events.LineStatus;
import de.verzahnt.events.Outcome;
import de.verzahnt.events.OverlapCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * An offering moves. What ends and what begins by it bears one instant and the same offering: by that readers find where a
 * case goes on.
 */
class MoveTopologyTest extends TopologyStory {
    private static final String ALSDORF = "05334004";
    private static final String BONN = "05314000";

    @BeforeEach
    void publicMeetingPlacesElsewhere() {
        hub.publicBody("alsdorf").publicBody("bonn");
        hub.project(meetingPlace("alsdorf/treff", "alsdorf").in(ALSDORF));
        hub.project(meetingPlace("bonn/treff", "bonn").in(BONN));
        kiAndCaritas(hub);
    }

    @Test
    void toAnotherGemeindeClosesTheLineHereAndOpensOneThereAtTheSameInstant() {
        hub.activity(CARITAS.in(ALSDORF));

        movedTo("alsdorf/treff");
    }

    @Test
    void toAnotherKreisClosesTheLineHereAndOpensOneThereAtTheSameInstant() {
        hub.activity(CARITAS.in(BONN));

        movedTo("bonn/treff");
    }

    @Test
    void ofTheAnchorToAnotherKreisClosesAllLinesAndOpensACaseOfTheSameAnchorThere() {
        hub.activity(meetingPlace("drk/bonn", "drk").in(BONN));
        hub.project(KI.in(BONN));

        OverlapCase there = hub.cases().values().stream()
                .filter(one -> one.getKreis().equals("05314")
                        && one.getAnchorOfferingId().equals("ki/treff"))
                .filter(one -> one.getLines().stream()
                        .anyMatch(line -> line.getOfferingId().equals("drk/bonn")))
                .findFirst()
                .orElseThrow();
        CaseLine ended = line("ki/treff", "caritas/cafe");
        assertThat(ended.getClosingReason()).isEqualTo(ClosingReason.MOVED);
        assertThat(there.getLines().get(0).getOpenedAt()).isEqualTo(ended.getClosedAt());
    }

    @Test
    void withinReachOfTheSameAnchorEndsNothing() {
        hub.project(KI.in("05334"));
        hub.activity(CARITAS.in("05334012"));

        assertThat(line("ki/treff", "caritas/cafe").getStatus()).isEqualTo(LineStatus.OPEN);
    }

    @Test
    void andBackOpensTheSameLineAsSomethingNewThatEarlierAnswersDoNotSettle() {
        String caseId = anchoredAt("ki/treff").getCaseId();
        Say.by("stadt", caseId, Outcome.KEPT_ON_PURPOSE, hub.clock.instant())
                .asSteeringGroup()
                .to(hub);
        assertThat(anchoredAt("ki/treff").getStatus()).isEqualTo(CaseStatus.DECIDED);
        hub.activity(CARITAS.in("05334012"));
        hub.activity(CARITAS.again().again());

        assertThat(anchoredAt("ki/treff").getCaseId()).isEqualTo(caseId);
        assertThat(line("ki/treff", "caritas/cafe").getStatus()).isEqualTo(LineStatus.OPEN);
        assertThat(line("ki/treff", "caritas/cafe").getSettledBy()).isNull();
        assertThat(anchoredAt("ki/treff").getStatus()).isEqualTo(CaseStatus.OPEN);
    }

    private void movedTo(String anchor) {
        CaseLine ended = line("ki/treff", "caritas/cafe");
        CaseLine begun = line(anchor, "caritas/cafe");
        assertThat(ended.getClosingReason()).isEqualTo(ClosingReason.MOVED);
        assertThat(anchoredAt("ki/treff").getStatus()).isEqualTo(CaseStatus.CLOSED);
        assertThat(begun.getStatus()).isEqualTo(LineStatus.OPEN);
        assertThat(begun.getOpenedAt()).isEqualTo(ended.getClosedAt());
    }

    private static void kiAndCaritas(TestHub hub) {
        hub.project(KI);
        hub.activity(CARITAS);
    }

    private OverlapCase anchoredAt(String offering) {
        return hub.cases().values().stream()
                .filter(one -> one.getAnchorOfferingId().equals(offering))
                .findFirst()
                .orElseThrow();
    }

    private CaseLine line(String anchor, String offering) {
        return anchoredAt(anchor).getLines().stream()
                .filter(line -> line.getOfferingId().equals(offering))
                .findFirst()
                .orElseThrow();
    }
}
