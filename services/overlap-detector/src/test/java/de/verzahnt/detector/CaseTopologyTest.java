package de.verzahnt.detector;

import static de.verzahnt.detector.Report.meetingPlace;
import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.events.CaseLine;
import de.verzahnt.events.CaseStatus;
import de.verzahnt.events.FindingClass;
import de.verzahnt.events.OverlapCase;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseTopologyTest {

    @TempDir
    Path stateDir;

    TestHub hub;

    @BeforeEach
    void start() {
        hub = new TestHub(stateDir);
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void public_and_free_offering_of_the_same_thing_become_one_case_anchored_at_the_public_one() {
        hub.publicBody("ki").agency("caritas");
        hub.project(meetingPlace("ki/treff", "ki"));
        hub.activity(meetingPlace("caritas/cafe", "caritas"));

        OverlapCase found = hub.theOnly(FindingClass.DOPPELSTRUKTUR);
        assertThat(found.getAnchorOfferingId()).isEqualTo("ki/treff");
        assertThat(found.getKreis()).isEqualTo("05334");
        assertThat(found.getStatus()).isEqualTo(CaseStatus.OPEN);
        assertThat(found.getParties()).containsExactly("ki", "caritas");
        assertThat(found.getLines()).extracting(CaseLine::getOfferingId).containsExactly("caritas/cafe");
    }
}
