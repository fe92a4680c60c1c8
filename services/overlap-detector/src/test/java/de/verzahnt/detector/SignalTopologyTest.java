package de.verzahnt.detector;

import static de.verzahnt.detector.Report.meetingPlace;
import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.events.Band;
import de.verzahnt.events.CaseLine;
import de.verzahnt.events.CaseStatus;
import de.verzahnt.events.ClosingReason;
import de.verzahnt.events.FindingClass;
import de.verzahnt.events.OverlapCase;
import de.verzahnt.events.Reason;
import de.verzahnt.events.Sector;
import de.verzahnt.rules.signal.Demand;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignalTopologyTest {
    private static final Demand REFERRALS = new Demand("abh", "05334012", "abh.verweis", "JMD", "2025-Q4", 40);

    @TempDir
    Path folder;

    private TestHub hub;

    @BeforeEach
    void start() {
        hub = new TestHub(folder).publicBody("ki").agency("caritas");
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void aStrategicOfferingForPeopleIsOneCaseOfItsOwnClassToldToItsProvider() {
        hub.project(strategic());

        OverlapCase hint = hub.theOnly(FindingClass.ROLE_HINT);
        CaseLine line = hint.getLines().get(0);
        assertThat(hint.getParties()).containsExactly("ki");
        assertThat(hint.getDisclosedAt()).isNull();
        assertThat(line.getOfferingId()).isEqualTo(hint.getAnchorOfferingId()).isEqualTo("ki/treff");
        assertThat(line.getBand()).isEqualTo(Band.ZU_PRUEFEN);
        assertThat(line.getReasons()).extracting(Reason::getLevel).containsExactly("KI_STRATEGISCH");
    }

    @Test
    void anOfferingInSeveralKreiseIsAskedAboutOnce() {
        hub.project(strategic().in("05334002", "05315", "05111"));

        assertThat(hub.theOnly(FindingClass.ROLE_HINT).getKreis()).isEqualTo("05111");
    }

    @Test
    void aCorrectedRoleClosesTheHintAndSaysSo() {
        hub.project(strategic());
        hub.project(strategic().inRole("OPERATIVE"));

        assertThat(closing(FindingClass.ROLE_HINT)).isEqualTo(ClosingReason.ROLE_CLEARED);
    }

    @Test
    void aWithdrawnOfferingTakesItsHintAlong() {
        hub.project(strategic());
        hub.project(strategic().withdrawn());

        assertThat(closing(FindingClass.ROLE_HINT)).isEqualTo(ClosingReason.WITHDRAWN);
    }

    @Test
    void theHintOutlivesAnotherDayAndAnotherReportInSilence() {
        hub.project(strategic());
        int told = hub.published().size();
        hub.passes(Duration.ofDays(1));
        hub.project(strategic());

        assertThat(hub.published()).hasSize(told);
    }

    @Test
    void aDemandThatNobodyMeetsBecomesACaseOfTheKindWithALineForTheDistrict() {
        hub.counted.add(REFERRALS);
        tenMeetingPlaces();
        passesCalmly();

        OverlapCase gap = hub.theOnly(FindingClass.GAP);
        assertThat(gap.getAnchorOfferingId()).isEqualTo("abh.verweis/JMD@abh");
        assertThat(gap.getLines()).extracting(CaseLine::getOfferingId).containsExactly("05334012");
        assertThat(gap.getLines().get(0).getReasons().get(0).getEvidence()).containsExactly("2025-Q4", "40");
        assertThat(gap.getParties()).containsExactly("abh", "ki-staedteregion");
        assertThat(gap.getStatus()).isEqualTo(CaseStatus.OPEN);
    }

    @Test
    void whileOfferingsKeepComingNothingIsSaidToBeMissing() {
        hub.counted.add(REFERRALS);
        tenMeetingPlaces();
        hub.passes(Duration.ofMinutes(1));

        assertThat(hub.cases().values()).noneMatch(found -> found.getFindingClass() == FindingClass.GAP);
    }

    @Test
    void anOfferingThatMeetsTheDemandClosesTheGap() {
        hub.counted.add(REFERRALS);
        tenMeetingPlaces();
        passesCalmly();
        hub.knows(TestHub.organisation("jmd", "JMD", Sector.FREE));
        hub.activity(meetingPlace("jmd/treff", "jmd").in("05334012"));
        passesCalmly();

        assertThat(closing(FindingClass.GAP)).isEqualTo(ClosingReason.DEMAND_MET);
    }

    @Test
    void aDemandThatIsCountedNoLongerClosesTheGap() {
        hub.counted.add(REFERRALS);
        tenMeetingPlaces();
        passesCalmly();
        hub.counted.clear();
        passesCalmly();

        assertThat(closing(FindingClass.GAP)).isEqualTo(ClosingReason.DEMAND_GONE);
    }

    @Test
    void aDemandThatIsSuppressedNowIsGoneAndNotMet() {
        hub.counted.add(REFERRALS);
        tenMeetingPlaces();
        passesCalmly();
        hub.counted.add(new Demand("abh", "05334012", "abh.verweis", "JMD", "2026-Q1", null));
        passesCalmly();

        assertThat(closing(FindingClass.GAP)).isEqualTo(ClosingReason.DEMAND_GONE);
    }

    @Test
    void aGapStaysWhereTooLittleIsReportedToTell() {
        hub.counted.add(REFERRALS);
        tenMeetingPlaces();
        passesCalmly();
        hub.activity(meetingPlace("caritas/treff-0", "caritas").in("05334002").withdrawn());
        passesCalmly();

        assertThat(hub.theOnly(FindingClass.GAP).getStatus()).isEqualTo(CaseStatus.OPEN);
    }

    @Test
    void anOfficeStaysPartyOfItsGapWhenAnotherOneCountsInTheSameKreis() {
        hub.counted.add(REFERRALS);
        hub.counted.add(new Demand("abh-stadt", "05334032", "abh.verweis", "JMD", "2025-Q4", 30));
        tenMeetingPlaces();
        passesCalmly();

        assertThat(hub.cases().values())
                .filteredOn(found -> found.getFindingClass() == FindingClass.GAP)
                .extracting(OverlapCase::getAnchorOrganisationId)
                .containsExactlyInAnyOrder("abh", "abh-stadt");
    }

    @Test
    void aHintMovesAlongWhenAnotherKreisBecomesTheFirst() {
        hub.project(strategic());
        hub.project(strategic().in("05158", "05334002"));

        assertThat(hub.cases().values())
                .filteredOn(found -> found.getFindingClass() == FindingClass.ROLE_HINT)
                .extracting(found -> found.getKreis() + " " + found.getStatus() + " "
                        + found.getLines().get(0).getClosingReason())
                .containsExactlyInAnyOrder("05334 CLOSED MOVED", "05158 OPEN null");
    }

    private ClosingReason closing(FindingClass findingClass) {
        OverlapCase closed = hub.theOnly(findingClass);
        assertThat(closed.getStatus()).isEqualTo(CaseStatus.CLOSED);
        return closed.getLines().get(0).getClosingReason();
    }

    private void tenMeetingPlaces() {
        for (int i = 0; i < 10; i++) {
            hub.activity(meetingPlace("caritas/treff-" + i, "caritas").in("05334002"));
        }
    }

    /** Two looks of the clock: the first finds the Kreis disturbed. */
    private void passesCalmly() {
        hub.passes(Duration.ofMinutes(1));
        hub.passes(Duration.ofMinutes(1));
    }

    private static Report strategic() {
        return meetingPlace("ki/treff", "ki").inRole("STRATEGIC");
    }
}
