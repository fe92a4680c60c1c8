package de.verzahnt.detector;

import static de.verzahnt.detector.Report.meetingPlace;

import de.verzahnt.events.CaseLine;
import de.verzahnt.events.FindingClass;
import de.verzahnt.events.OverlapCase;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A hub in which a KI, Caritas and DRK are known, each with a meeting place to report. */
@SuppressWarnings("NullAway.Init")
abstract class TopologyStory {
    static final Report KI = meetingPlace("ki/treff", "ki");
    static final Report CARITAS = meetingPlace("caritas/cafe", "caritas");
    static final Report DRK = meetingPlace("drk/cafe", "drk");

    @TempDir
    Path stateDir;

    TestHub hub;

    @BeforeEach
    void start() {
        hub = new TestHub(stateDir);
        hub.publicBody("ki").agency("caritas").agency("drk");
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    /** The public and one free meeting place: a Doppelstruktur. */
    OverlapCase kiAndCaritas() {
        hub.project(KI);
        hub.activity(CARITAS);
        return doppelstruktur();
    }

    OverlapCase doppelstruktur() {
        return hub.theOnly(FindingClass.DOPPELSTRUKTUR);
    }

    CaseLine line(String offeringId) {
        return doppelstruktur().getLines().stream()
                .filter(line -> line.getOfferingId().equals(offeringId))
                .findFirst()
                .orElseThrow();
    }
}
