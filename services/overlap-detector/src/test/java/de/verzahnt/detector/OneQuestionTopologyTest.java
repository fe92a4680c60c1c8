package de.verzahnt.detector;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.events.CaseLine;
import de.verzahnt.events.CaseStatus;
import de.verzahnt.events.FindingClass;
import de.verzahnt.events.OverlapCase;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many alike in one place are one question to those who run them, however many they are. */
class OneQuestionTopologyTest extends TopologyStory {
    private static final String ALSDORF = "05334004";
    private static final String BAESWEILER = "05334008";
    private static final String PROGRAMME = "Rucksack: Eltern mit Kindern im Kindergarten lernen Deutsch";
    private static final String MBE = "Migrationsberatung für erwachsene Zugewanderte (MBE)";

    @BeforeEach
    void tenAgencies() {
        for (int i = 1; i <= 10; i++) {
            hub.agency("agency-" + i);
        }
    }

    @Test
    void aKiProgrammeBesideTheSameOfFiveProvidersIsOneCase() {
        hub.project(programme("ki/rucksack", "ki", ALSDORF));
        fiveProviders(1, ALSDORF);

        OverlapCase asked = hub.theOnly(FindingClass.DOPPELSTRUKTUR);
        assertThat(asked.getAnchorOfferingId()).isEqualTo("ki/rucksack");
        assertThat(asked.getLines()).hasSize(5);
        assertThat(asked.getParties()).hasSize(6);
    }

    @Test
    void theFiveProvidersAmongThemselvesAreOneCaseMore() {
        hub.project(programme("ki/rucksack", "ki", ALSDORF));
        fiveProviders(1, ALSDORF);

        assertThat(standing())
                .extracting(OverlapCase::getFindingClass)
                .containsExactlyInAnyOrder(FindingClass.DOPPELSTRUKTUR, FindingClass.PARALLEL);
        assertThat(hub.theOnly(FindingClass.PARALLEL).getLines()).hasSize(4);
    }

    @Test
    void theSameProgrammeInTwoTownsIsOneCaseInEach() {
        hub.project(programme("ki/rucksack-alsdorf", "ki", ALSDORF));
        hub.project(programme("ki/rucksack-baesweiler", "ki", BAESWEILER));
        fiveProviders(1, ALSDORF);
        fiveProviders(6, BAESWEILER);

        assertThat(standing())
                .filteredOn(one -> one.getFindingClass() == FindingClass.DOPPELSTRUKTUR)
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.getLines())
                        .hasSize(5)
                        .extracting(CaseLine::getOfferingId)
                        .doesNotContain("ki/rucksack-alsdorf", "ki/rucksack-baesweiler"));
    }

    @Test
    void sixMbesSideBySideAreOneCase() {
        for (int i = 1; i <= 6; i++) {
            hub.activity(Report.meetingPlace("mbe/" + i, "agency-" + i)
                    .in(ALSDORF)
                    .titled("MBE")
                    .described(MBE));
        }

        assertThat(standing()).hasSize(1);
        assertThat(hub.theOnly(FindingClass.PARALLEL).getLines()).hasSize(5);
    }

    private void fiveProviders(int first, String town) {
        for (int i = first; i < first + 5; i++) {
            hub.activity(programme("agency-" + i + "/rucksack", "agency-" + i, town));
        }
    }

    private static Report programme(String id, String organisation, String town) {
        return Report.meetingPlace(id, organisation)
                .in(town)
                .titled("Rucksack KiTa")
                .described(PROGRAMME);
    }

    private List<OverlapCase> standing() {
        return hub.cases().values().stream()
                .filter(one -> one.getStatus() != CaseStatus.CLOSED)
                .toList();
    }
}
