package de.verzahnt.detector;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.cases.Pair;
import de.verzahnt.detector.kreis.LastComparison;
import de.verzahnt.detector.kreis.MeetInKreis;
import de.verzahnt.detector.kreis.PlacedOffering;
import de.verzahnt.events.CaseLine;
import de.verzahnt.events.ClosingReason;
import de.verzahnt.events.OverlapCase;
import de.verzahnt.rules.Finding;
import de.verzahnt.rules.Verdict;
import java.time.Duration;
import java.time.LocalDate;
import org.apache.kafka.streams.state.KeyValueStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An earlier release told every finding of three alike; this one starts on its stores. */
class AlikeUpgradeTopologyTest extends TopologyStory {
    private static final LocalDate TODAY = LocalDate.parse("2026-01-05");
    private static final Report OLDEST = Report.meetingPlace("awo/cafe", "awo").since("2001-01-01");

    @BeforeEach
    void whatAnEarlierReleaseLeft() {
        hub.activity(CARITAS);
        hub.activity(DRK);
        assertThat(hub.published()).hasSize(1);
        KeyValueStore<String, PlacedOffering> offerings = hub.driver.getKeyValueStore(MeetInKreis.OFFERINGS);
        offerings.put("05334|awo/cafe", new PlacedOffering(World.offering(OLDEST), TestHub.START, false));
        found(CARITAS);
        found(DRK);
        leftBy(false);
        NewStart.of(hub);
    }

    @Test
    void whatIsCoveredIsTakenBackOnceAndNothingElseIsToldAgain() {
        hub.passes(Duration.ofMinutes(1));

        assertThat(hub.published()).hasSize(2);
        OverlapCase covered = hub.published().get(1).value();
        assertThat(covered.getAnchorOfferingId()).isEqualTo("caritas/cafe");
        assertThat(covered.getLines()).extracting(CaseLine::getClosingReason).containsExactly(ClosingReason.COVERED);
        hub.passes(Duration.ofMinutes(1));
        NewStart.of(hub);
        hub.passes(Duration.ofDays(1));
        assertThat(hub.published()).hasSize(2);
    }

    @Test
    void aKreisThatThisReleaseHasComparedIsLeftAlone() {
        leftBy(true);
        hub.passes(Duration.ofMinutes(1));

        assertThat(hub.published()).hasSize(1);
    }

    private void leftBy(boolean thisRelease) {
        KeyValueStore<String, LastComparison> compared = hub.driver.getKeyValueStore(MeetInKreis.COMPARISONS);
        compared.put("05334", new LastComparison(TestHub.RULES.version(), "", TODAY, thisRelease));
    }

    private void found(Report line) {
        Verdict verdict = TestHub.RULES.compare(World.offering(OLDEST), World.offering(line), "05334", TODAY);
        Finding finding = ((Verdict.Found) verdict).finding();
        KeyValueStore<String, Pair> findings = hub.driver.getKeyValueStore(MeetInKreis.FINDINGS);
        findings.put("05334|awo/cafe|" + line.id(), new Pair(finding, OLDEST.organisation(), line.organisation()));
    }
}
