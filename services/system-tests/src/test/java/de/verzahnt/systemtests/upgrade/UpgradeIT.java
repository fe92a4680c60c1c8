package de.verzahnt.systemtests.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.contract.Topics;
import de.verzahnt.events.CaseStatus;
import de.verzahnt.events.Organisation;
import de.verzahnt.local.HubSettings;
import de.verzahnt.local.LocalHub;
import de.verzahnt.local.Part;
import de.verzahnt.systemtests.faults.CaseLog;
import de.verzahnt.systemtests.faults.Log;
import de.verzahnt.systemtests.way.Traveller;
import de.verzahnt.systemtests.way.Way;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The present services take over what an earlier release has left. Fixtures: {@code upgrade/README.md}. */
@Tag("long")
class UpgradeIT {

    private static final Path FIXTURES = Path.of("src/test/resources/upgrade");

    /** Old cases are settled anew when the detector asks its clock: by default a minute after its start. */
    private static final Map<String, String> CLOCK = Map.of("VERZAHNT_DETECTOR_CHECKINTERVAL", "2s");

    @TempDir
    Path folder;

    static List<Path> earlier() throws IOException {
        return releases().subList(0, releases().size() - 1);
    }

    @Test
    void theStateOfTheLastReleaseIsTakenOver() throws IOException {
        isTakenOver(releases().get(releases().size() - 1));
    }

    @ParameterizedTest
    @MethodSource("earlier")
    void theStateOfAnEarlierReleaseIsTakenOver(Path release) throws IOException {
        isTakenOver(release);
    }

    private static List<Path> releases() throws IOException {
        try (Stream<Path> files = Files.list(FIXTURES)) {
            return files.filter(file -> file.toString().endsWith(".state"))
                    .sorted()
                    .toList();
        }
    }

    private void isTakenOver(Path release) throws IOException {
        Path state = folder.resolve("state");
        Folded.unfold(release, state);
        Path data = folder.resolve("hub");
        copy(state.resolve("kafka"), data.resolve("data/kafka/log"));
        Before before = restored(data, state);

        try (LocalHub hub = LocalHub.start(
                HubSettings.forTest(data, Part.services().toArray(Part[]::new)).telling(CLOCK))) {
            for (Path way : waysAfter(release)) {
                new Traveller(part -> hub.address(Part.named(part).orElseThrow()), account -> token(hub, account))
                        .walk(Way.read(way));
            }
            CaseLog after = new CaseLog(new Log(hub));
            assertThat(after.doubled()).isEmpty();
            // The rules of today may find more.
            assertThat(after.status().keySet()).containsAll(before.cases().keySet());
            assertThat(reopened(before.cases(), after.status())).isEmpty();
            assertThat(registered(hub, Part.ORGANISATION_REGISTER))
                    .containsExactlyInAnyOrderElementsOf(before.registered());
            assertThat(told(hub)).isEqualTo(before.told());
        }
    }

    /**
     * What the release has left.
     *
     * @param registered its organisations, each with its revision; ki-projects kept them
     * @param told the states of organisations it had told, by id
     */
    private record Before(
            Map<String, CaseStatus> cases, List<String> registered, Map<String, List<Organisation>> told) {}

    /** The release's own way, where it has one, then that of all. */
    private static List<Path> waysAfter(Path release) {
        String own = release.getFileName().toString().replace(".state", ".after.yaml");
        return Stream.of(FIXTURES.resolve(own), FIXTURES.resolve("after.yaml"))
                .filter(Files::exists)
                .toList();
    }

    /** Databases from their dumps, Kafka from its files, both as the release has left them. */
    private static Before restored(Path data, Path state) {
        try (LocalHub ground = LocalHub.start(HubSettings.forTest(data, Part.POSTGRESQL, Part.REGISTRY))) {
            restoreDatabases(ground, state.resolve("sql"));
            return new Before(
                    new CaseLog(new Log(ground)).status(), registered(ground, Part.KI_PROJECTS), told(ground));
        }
    }

    private static List<String> registered(LocalHub hub, Part keeper) {
        String name = MakeFixture.database(hub, keeper);
        try (var database = DriverManager.getConnection(hub.jdbcUrl(keeper), name, hub.databasePassword(keeper));
                var rows = database.createStatement().executeQuery("SELECT id || ' ' || revision FROM organisation")) {
            List<String> all = new ArrayList<>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            assertThat(all).isNotEmpty();
            return all;
        } catch (SQLException failure) {
            throw new IllegalStateException(name + ": not read", failure);
        }
    }

    private static Map<String, List<Organisation>> told(LocalHub hub) {
        return new Log(hub).values(Topics.ORGANISATION);
    }

    private static Set<String> reopened(Map<String, CaseStatus> before, Map<String, CaseStatus> after) {
        Set<String> reopened = new TreeSet<>();
        after.forEach((id, status) -> {
            boolean settled = before.get(id) == CaseStatus.DECIDED || before.get(id) == CaseStatus.CLOSED;
            if (settled && status != before.get(id) && status != CaseStatus.CLOSED) {
                reopened.add(id + ": " + before.get(id) + ", then " + status);
            }
        });
        return reopened;
    }

    private static void restoreDatabases(LocalHub hub, Path dumps) {
        for (Part part : Part.services()) {
            String name = MakeFixture.database(hub, part);
            Path dump = dumps.resolve(name + ".sql");
            if (!name.isEmpty() && Files.exists(dump)) {
                try (var database = DriverManager.getConnection(hub.jdbcUrl(part), name, hub.databasePassword(part));
                        var statement = database.createStatement()) {
                    statement.execute(Files.readString(dump));
                } catch (SQLException | IOException failure) {
                    throw new IllegalStateException(name + ": not restored", failure);
                }
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                try {
                    Path target = to.resolve(from.relativize(file).toString());
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            });
        }
    }

    private static String token(LocalHub hub, String account) {
        return account.startsWith("@") ? hub.token(account.substring(1)) : hub.tokenOfOrganisation(account);
    }
}
