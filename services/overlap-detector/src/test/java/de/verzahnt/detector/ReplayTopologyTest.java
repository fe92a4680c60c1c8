package de.verzahnt.detector;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.detector.kreis.LastComparison;
import de.verzahnt.detector.kreis.MeetInKreis;
import de.verzahnt.detector.kreis.PlacedOffering;
import de.verzahnt.events.CaseStatus;
import de.verzahnt.events.ClosingReason;
import de.verzahnt.events.FindingClass;
import de.verzahnt.events.OverlapCase;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.apache.kafka.streams.state.KeyValueStore;
import org.junit.jupiter.api.Test;

class ReplayTopologyTest extends TopologyStory {

    @Test
    void everythingToldAgainToAnEmptyDetectorGivesTheSameCases() {
        assertThat(told(11, "first")).isEqualTo(told(11, "second")).isNotEmpty();
    }

    @Test
    void sameRulesOnAnotherDaySayNothingNew() {
        kiAndCaritas();
        int states = hub.published().size();
        hub.passes(Duration.ofDays(1));

        assertThat(hub.published()).hasSize(states);
    }

    @Test
    void newRulesCompareEveryKreisOnceAndSayOnlyWhatDiffers() {
        hub.activity(CARITAS);
        hub.activity(DRK);
        int told = hub.published().size();
        underAnEarlierVersion(KI, CARITAS, DRK.in("05334012"));
        hub.passes(Duration.ofMinutes(1));

        OverlapCase gone = hub.theOnly(FindingClass.PARALLEL);
        assertThat(gone.getLines().get(0).getClosingReason()).isEqualTo(ClosingReason.RULES_CHANGED);
        assertThat(doppelstruktur().getStatus()).isEqualTo(CaseStatus.OPEN);
        hub.passes(Duration.ofMinutes(1));
        assertThat(hub.published()).hasSize(told + 2);
    }

    /** That version saw a finding between Caritas and DRK as they are placed now, and none with the KI. */
    private void underAnEarlierVersion(Report... reports) {
        KeyValueStore<String, PlacedOffering> offerings = hub.driver.getKeyValueStore(MeetInKreis.OFFERINGS);
        for (Report report : reports) {
            offerings.put("05334|" + report.id(), new PlacedOffering(World.offering(report), TestHub.START, false));
        }
        KeyValueStore<String, LastComparison> compared = hub.driver.getKeyValueStore(MeetInKreis.COMPARISONS);
        compared.put("05334", LastComparison.now("v0", "", LocalDate.parse("2026-01-05")));
        NewStart.of(hub);
    }

    /** The last state of each case, in words. */
    private List<String> told(long seed, String where) {
        World world = new World(seed);
        try (TestHub other = new TestHub(stateDir.resolve(where))) {
            for (int i = 0; i < 60; i++) {
                world.happens(other);
            }
            return other.cases().values().stream().map(OverlapCase::toString).toList();
        }
    }
}
