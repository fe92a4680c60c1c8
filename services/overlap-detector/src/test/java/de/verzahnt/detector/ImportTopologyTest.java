package de.verzahnt.detector;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.events.OverlapCase;
import de.verzahnt.events.Sector;
import de.verzahnt.reference.District;
import de.verzahnt.reference.DistrictLevel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Storm brake: somebody imports a whole Land. */
class ImportTopologyTest {
    private static final int OFFERINGS = 5_000;
    private static final int PER_PLACE = 13;
    private static final int PUBLIC_PER_PLACE = 2;

    @TempDir
    Path stateDir;

    @Test
    void importOf5000OfferingsTellsEveryCaseOnce() {
        try (TestHub hub = new TestHub(stateDir)) {
            for (int i = 0; i < PER_PLACE; i++) {
                hub.knows(TestHub.organisation(
                        "org-" + i, isPublic(i) ? "KI" : "IA", isPublic(i) ? Sector.PUBLIC : Sector.FREE));
            }
            for (Report report : shuffled()) {
                send(hub, report);
                hub.driver.advanceWallClockTime(Duration.ofMillis(4));
            }

            List<OverlapCase> events =
                    hub.published().stream().map(record -> record.value()).toList();
            assertThat(events).extracting(OverlapCase::getCaseId).doesNotHaveDuplicates();
            assertThat(events.stream().mapToInt(one -> one.getLines().size()).sum())
                    .isGreaterThan(5 * events.size());
        }
    }

    /** The same meeting place in 385 Gemeinden, from 13 organisations each, in an order without order. */
    private static List<Report> shuffled() {
        List<String> places = TestHub.REFERENCE.districts().all().stream()
                .filter(district -> district.level() == DistrictLevel.GEMEINDE)
                .map(District::key)
                .limit(OFFERINGS / PER_PLACE + 1)
                .toList();
        List<Report> reports = new ArrayList<>();
        for (String place : places) {
            for (int i = 0; i < PER_PLACE; i++) {
                reports.add(Report.meetingPlace(place + "/" + i, "org-" + i).in(place));
            }
        }
        Collections.shuffle(reports, new Random(5));
        return reports.subList(0, OFFERINGS);
    }

    private static void send(TestHub hub, Report report) {
        if (isPublic(Integer.parseInt(report.id().split("/", 2)[1]))) {
            hub.project(report);
        } else {
            hub.activity(report);
        }
    }

    private static boolean isPublic(int organisation) {
        return organisation < PUBLIC_PER_PLACE;
    }
}
