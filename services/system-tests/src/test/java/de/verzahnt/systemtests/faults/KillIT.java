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
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
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

    /** All on the way of a report; ten kills are two of each. */
    private static final List<Part> VICTIMS = List.of(
            Part.AGENCY_ACTIVITIES,
            Part.KI_PROJECTS,
            Part.OVERLAP_DETECTOR,
            Part.ALERT_NOTIFIER,
            Part.ROLE_CLARITY_DASHBOARD);

    /** So that many mails are on the way all the time, and the last of a storm do not wait for ten minutes. */
    private static final Map<String, String> SHORT_STORMS = Map.of("VERZAHNT_NOTICES_STORMWINDOW", "15s");

    @TempDir
    Path folder;

    @Test
    @Timeout(value = 45, unit = TimeUnit.MINUTES)
    void killedTenTimesTheHubEndsAsIfNothingHadHappened() throws IOException {
        Set<String> undisturbed = run(folder.resolve("undisturbed"), 0);
        Set<String> disturbed = run(folder.resolve("disturbed"), KILLS);

        assertThat(disturbed).isNotEmpty().containsExactlyInAnyOrderElementsOf(undisturbed);
    }

    private static Set<String> run(Path data, int strikes) throws IOException {
        var settings =
                HubSettings.forTest(data, Part.services().toArray(Part[]::new)).telling(SHORT_STORMS);
        long begin = System.nanoTime();
        try (LocalHub hub = LocalHub.start(settings)) {
            new SampleLoader(hub, REPOSITORY.toRealPath()).load();
            LOG.info("{} kills: started, sample loaded, {} s", strikes, since(begin));
            Kills kills = new Kills(hub, VICTIMS, SEED);
            Reporters reporters = new Reporters(hub);
            int reports = load(reporters, kills, strikes);
            LOG.info("{} kills {}: {} reports sent, {} s", strikes, kills.byPart(), reports, since(begin));
            Set<String> standing = settled(hub, reporters, kills);
            LOG.info("{} kills: all compared, {} s", strikes, since(begin));
            return standing;
        }
    }

    private static Set<String> settled(LocalHub hub, Reporters reporters, Kills kills) {
        Unhurt unhurt = new Unhurt(hub);
        unhurt.nothingAcceptedIsLost(reporters.accepted());
        CaseLog cases = unhurt.casesAreThoseOfTheOracle();
        unhurt.dashboardTells(cases, reporters.organisations());
        Mails mails = new Mails(hub);
        mails.settle(cases);
        LOG.info(
                "{} offerings of {} organisations, {} cases, {} of them standing, with {} lines; {}",
                reporters.accepted().size(),
                reporters.organisations().size(),
                cases.latest().size(),
                cases.standing().size(),
                cases.openLines().size(),
                mails.cameOnce(kills.of(Part.ALERT_NOTIFIER)));
        return cases.standing();
    }

    private static int load(Reporters reporters, Kills kills, int strikes) {
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
        return batches.stream().mapToInt(List::size).sum();
    }

    private static long since(long begin) {
        return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin);
    }
}
