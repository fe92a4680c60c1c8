package de.verzahnt.detector;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.contract.DeadLetterHeaders;
import de.verzahnt.contract.Topics;
import de.verzahnt.events.AgencyActivity;
import de.verzahnt.events.CaseStatus;
import de.verzahnt.events.DecisionRecorded;
import de.verzahnt.events.FindingClass;
import de.verzahnt.events.Lifecycle;
import de.verzahnt.events.Outcome;
import de.verzahnt.events.OverlapCase;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;

class RobustnessTopologyTest extends TopologyStory {

    @Test
    void unreadableBytesHoldNobodyUp() {
        hub.bytes(Topics.AGENCY_ACTIVITY.name(), "drk/cafe", "nonsense".getBytes(StandardCharsets.UTF_8));

        assertThat(kiAndCaritas().getParties()).containsExactly("ki", "caritas");
    }

    @Test
    void unknownCodeBecomesADeadLetterThatNamesIt() {
        hub.activity(CARITAS.about("ASTROLOGIE"));

        assertThat(reason(hub.deadLetters().get(0))).isEqualTo("field: not as agreed (expected: a code of fields.csv)");
    }

    @Test
    void unknownLifecycleBecomesADeadLetter() {
        AgencyActivity future = AgencyActivity.newBuilder(CARITAS.activity())
                .setLifecycle(Lifecycle.UNKNOWN)
                .build();
        hub.send(Topics.AGENCY_ACTIVITY.name(), "caritas/cafe", future, hub.avro.valueSerde(AgencyActivity.class));

        assertThat(reason(hub.deadLetters().get(0))).startsWith("lifecycle: ");
    }

    @Test
    void refusedReportHoldsNobodyUp() {
        hub.activity(DRK.about("ASTROLOGIE"));

        assertThat(kiAndCaritas().getParties()).containsExactly("ki", "caritas");
    }

    @Test
    void strangersDecisionBecomesADeadLetterAndChangesNothing() {
        OverlapCase before = kiAndCaritas();
        Say.by("drk", before.getCaseId(), Outcome.STATEMENT, hub.clock.instant())
                .to(hub);

        assertThat(doppelstruktur()).isEqualTo(before);
        assertThat(reason(hub.deadLetters().get(0))).startsWith("decidedBy: a stranger");
    }

    @Test
    void decisionThatOvertakesItsCaseIsKeptAndApplied() {
        String caseId;
        try (TestHub elsewhere = new TestHub(stateDir.resolve("elsewhere"))) {
            elsewhere.publicBody("ki").agency("caritas");
            elsewhere.project(KI);
            elsewhere.activity(CARITAS);
            caseId = elsewhere.cases().keySet().iterator().next();
        }
        DecisionRecorded proposal = early("ki", caseId, Outcome.HANDED_OVER).to(hub);
        early("caritas", caseId, Outcome.AGREED).refersTo(proposal).to(hub);
        assertThat(hub.cases()).isEmpty();

        assertThat(kiAndCaritas().getStatus()).isEqualTo(CaseStatus.DECIDED);
        assertThat(doppelstruktur().getRevision()).isEqualTo(1);
    }

    @Test
    void privateStateNeverTouchesTheRegistry() throws Exception {
        String caseId = kiAndCaritas().getCaseId();
        Say.by("ki", caseId, Outcome.STATEMENT, hub.clock.instant()).to(hub);

        assertThat(hub.avro.registry().getAllSubjects())
                .containsExactlyInAnyOrder(
                        "vz.organisation.v1-value",
                        "vz.agency-activity.v1-value",
                        "vz.ki-project.v1-value",
                        "vz.decision.v1-value",
                        "vz.overlap-case.v1-value");
    }

    @Test
    void everyStateCarriesCloudEventHeadersWithAnIdOfItsOwn() {
        kiAndCaritas();
        hub.activity(DRK);

        assertThat(hub.published())
                .extracting(record ->
                        new String(record.headers().lastHeader("ce_id").value(), StandardCharsets.UTF_8))
                .containsExactly(
                        doppelstruktur().getCaseId() + "/1", doppelstruktur().getCaseId() + "/2", parallelId() + "/1");
    }

    private String parallelId() {
        return hub.theOnly(FindingClass.PARALLEL).getCaseId();
    }

    private Say early(String organisation, String caseId, Outcome outcome) {
        return Say.by(organisation, caseId, outcome, hub.clock.instant()).about("caritas/cafe");
    }

    @Test
    void reportUnderAKeyThatIsNotItsOwnBecomesADeadLetter() {
        hub.send(
                Topics.AGENCY_ACTIVITY.name(),
                "drk/cafe",
                CARITAS.activity(),
                hub.avro.valueSerde(AgencyActivity.class));

        assertThat(reason(hub.deadLetters().get(0))).startsWith("key: not that of its value");
    }

    private static String reason(TestRecord<byte[], byte[]> letter) {
        return header(letter, DeadLetterHeaders.REASON);
    }

    private static String header(TestRecord<byte[], byte[]> letter, String name) {
        return new String(letter.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
