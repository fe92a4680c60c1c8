package de.verzahnt.detector;

import static de.verzahnt.detector.Report.meetingPlace;
import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.events.FindingClass;
import de.verzahnt.reference.District;
import de.verzahnt.reference.DistrictLevel;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The Sozialräume a KI keeps travel another way than the reports in them: either may come first. */
class SozialraumTopologyTest extends TopologyStory {
    private static final District NEW_PLACE =
            new District("05334002-NEU", "Neues Viertel", DistrictLevel.SOZIALRAUM, "05334002", List.of());
    private static final District ITS_HEART =
            new District("05334002-NEU-1", "Am Markt", DistrictLevel.SOZIALRAUM, "05334002-NEU", List.of());

    @Test
    void aReportInASozialraumNobodyToldOfYetIsNoDeadLetterAndIsComparedWhenItIsKnown() {
        bothMeetInTheNewPlace();
        assertThat(hub.cases()).isEmpty();

        hub.keeps("05334", NEW_PLACE, ITS_HEART);
        hub.passes(Duration.ofMinutes(1));

        assertThat(hub.theOnly(FindingClass.DOPPELSTRUKTUR).getKreis()).isEqualTo("05334");
        assertThat(hub.deadLetters()).isEmpty();
    }

    @Test
    void whatIsReportedAfterItIsKnownIsComparedAtOnce() {
        hub.keeps("05334", NEW_PLACE, ITS_HEART);
        bothMeetInTheNewPlace();

        assertThat(hub.theOnly(FindingClass.DOPPELSTRUKTUR).getLines()).hasSize(1);
    }

    @Test
    void onlyAKreisWhoseOwnVersionOfPlacesChangedIsComparedAgain() {
        bothMeetInTheNewPlace();

        hub.keeps("05314", NEW_PLACE, ITS_HEART);
        hub.passes(Duration.ofMinutes(1));
        assertThat(hub.cases()).isEmpty();

        hub.keeps("05334", NEW_PLACE, ITS_HEART);
        hub.passes(Duration.ofMinutes(1));
        assertThat(hub.cases()).hasSize(1);
    }

    @Test
    void aKeyInNoGemeindeIsStillADeadLetter() {
        hub.activity(meetingPlace("caritas/nirgends", "caritas").in("99999999-NEU"));
        hub.activity(meetingPlace("caritas/kreisweit", "caritas").in("05334-NEU"));

        assertThat(hub.deadLetters()).hasSize(2);
    }

    private void bothMeetInTheNewPlace() {
        hub.project(KI.in("05334002-NEU"));
        hub.activity(CARITAS.in("05334002-NEU-1"));
    }
}
