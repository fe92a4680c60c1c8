package de.verzahnt.systemtests.faults;

import de.verzahnt.benchmark.workload.Report;
import de.verzahnt.benchmark.workload.Workload;
import de.verzahnt.local.LocalHub;
import de.verzahnt.local.Part;
import de.verzahnt.systemtests.TestHub;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The small sister of {@link KillIT}, for every run. */
@Tag("long")
class KillShortIT {

    private static final int OFFERINGS = 60;

    /** Left alone by all other tests of the shared hub. */
    private static final Set<String> KREISE = Set.of("05711", "05754", "05758", "05762", "05766");

    @Test
    void killingAGatewayAndTheDetectorLosesNothingAndDoublesNothing() {
        LocalHub hub = TestHub.running();
        Reporters reporters = new Reporters(hub);
        Kills kills = new Kills(hub, List.of(), 1);
        List<List<Report>> batches = Workload.of(Path.of("../.."), KREISE::contains, OFFERINGS, 1);
        for (int i = 0; i < batches.size(); i++) {
            if (i == batches.size() / 3) {
                kills.strike(Part.OVERLAP_DETECTOR);
            } else if (i == batches.size() * 2 / 3) {
                kills.strike(Part.AGENCY_ACTIVITIES);
            }
            reporters.send(batches.get(i));
        }
        kills.over();

        Unhurt unhurt = new Unhurt(hub);
        unhurt.nothingAcceptedIsLost(reporters.accepted());
        CaseLog cases = unhurt.casesAreThoseOfTheOracle();
        unhurt.dashboardTells(cases, reporters.organisations());
    }
}
