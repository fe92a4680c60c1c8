package de.verzahnt.systemtests.faults;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.benchmark.workload.Report;
import de.verzahnt.benchmark.workload.Workload;
import de.verzahnt.local.HubSettings;
import de.verzahnt.local.LocalHub;
import de.verzahnt.local.Part;
import de.verzahnt.local.sample.SampleLoader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The sample and 2,000 generated offerings with edits and withdrawals, while ten times some service is killed as by a
 * power cut. Closed lines are not compared: whether a pair met before one of them moved depends on who was faster.
 */
@Tag("long")
class KillIT {

    private static final Logger LOG = LoggerFactory.getLogger(KillIT.class);
    private static final int OFFERINGS = 2_000;
    private static final int KILLS = 10;
    private static final long SEED = 20_190_925;
    private static final Path REPOSITORY = Path.of("../..");

    @TempDir
    Path folder;

    @Test
    void killed_ten_times_the_hub_ends_as_if_nothing_had_happened() throws IOException {
        Set<String> undisturbed = run(folder.resolve("undisturbed"), 0);
        Set<String> disturbed = run(folder.resolve("disturbed"), KILLS);

        assertThat(disturbed).isNotEmpty().isEqualTo(undisturbed);
    }

    private static Set<String> run(Path data, int kills) throws IOException {
        long begin = System.nanoTime();
        var settings = HubSettings.forTest(data, Part.services().toArray(Part[]::new));
        try (LocalHub hub = LocalHub.start(settings)) {
            new SampleLoader(hub, REPOSITORY.toRealPath()).load();
            Reporters reporters = new Reporters(hub);
            String history = load(hub, reporters, kills);
            Unhurt unhurt = new Unhurt(hub);
            unhurt.nothingAcceptedIsLost(reporters.accepted());
            CaseLog cases = unhurt.casesAreThoseOfTheOracle();
            unhurt.dashboardTells(cases, reporters.organisations());
            unhurt.noMailIsDoubled();
            LOG.info(
                    "{} kills ({}): {} offerings, {} standing cases, {} s",
                    kills,
                    history.strip(),
                    reporters.accepted().size(),
                    cases.standing().size(),
                    (System.nanoTime() - begin) / 1_000_000_000);
            return cases.standing();
        }
    }

    private static String load(LocalHub hub, Reporters reporters, int strikes) {
        Kills kills = new Kills(hub, Part.services(), SEED);
        List<List<Report>> batches = Workload.of(REPOSITORY, OFFERINGS, SEED);
        int struck = 0;
        for (int i = 0; i < batches.size(); i++) {
            if (struck < strikes && i >= (struck + 1) * batches.size() / (strikes + 1)) {
                kills.strike();
                struck++;
            }
            reporters.send(batches.get(i));
        }
        kills.over();
        return kills.history();
    }
}
