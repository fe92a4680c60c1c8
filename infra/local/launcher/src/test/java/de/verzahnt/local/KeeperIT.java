package de.verzahnt.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeeperIT {

    private static final Duration BACK_WITHIN = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    private final List<String> words = new CopyOnWriteArrayList<>();

    @Test
    void aPartThatFallsRunsAgainAndItIsTold() {
        try (var hub = LocalHub.start(HubSettings.forTest(folder, Part.MAILBOX))) {
            hub.keepRunning(words::add);
            long before = hub.pid(Part.MAILBOX);

            powerCut(hub, Part.MAILBOX);

            awaitRestarts(hub, Part.MAILBOX, 1);
            assertThat(hub.alive()).containsExactly(Part.MAILBOX);
            assertThat(hub.pid(Part.MAILBOX)).isNotEqualTo(before);
            assertThat(words).anyMatch(said -> said.startsWith("mailbox has ended"));
            assertThat(words).anyMatch(said -> said.startsWith("mailbox runs again after"));
        }
    }

    @Test
    void aFallenDatabaseIsBackWithWhatItHeldAndItsPassword() throws SQLException {
        try (var hub = LocalHub.start(HubSettings.forTest(folder, Part.POSTGRESQL))) {
            execute(hub, "CREATE TABLE kept AS SELECT 1 AS id");
            hub.keepRunning(words::add);

            powerCut(hub, Part.POSTGRESQL);
            awaitRestarts(hub, Part.POSTGRESQL, 1);
            powerCut(hub, Part.POSTGRESQL);
            awaitRestarts(hub, Part.POSTGRESQL, 2);

            execute(hub, "SELECT * FROM kept");
        }
    }

    @Test
    void aPartThatWasToldToEndStaysDown() {
        try (var hub = LocalHub.start(HubSettings.forTest(folder, Part.MAILBOX, Part.IDENTITY))) {
            hub.keepRunning(words::add);
            hub.kill(Part.IDENTITY);
            powerCut(hub, Part.MAILBOX);

            awaitRestarts(hub, Part.MAILBOX, 1);

            assertThat(hub.alive()).containsExactly(Part.MAILBOX);
        }
    }

    @Test
    @Tag("long")
    void aPartThatDoesNotLastIsGivenUpTheOthersStayAndTheStatusSaysSo() throws IOException {
        var settings = HubSettings.forTest(folder, Part.MAILBOX, Part.POSTGRESQL);
        try (var hub = LocalHub.start(settings)) {
            hub.keepRunning(words::add);
            powerCut(hub, Part.MAILBOX);
            try (var taken = new ServerSocket(hub.smtpPort(), 1, InetAddress.getLoopbackAddress())) {
                await().atMost(Duration.ofMinutes(4)).until(() -> hub.isGivenUp(Part.MAILBOX));
                assertThat(taken.isClosed()).isFalse();
            }
            assertThat(hub.alive()).containsExactly(Part.POSTGRESQL);
            assertThat(words)
                    .last()
                    .asString()
                    .contains(
                            "mailbox has ended. The end of",
                            "mailbox is given up: it did not last 5 times",
                            "./hub up");
            assertThat(status(settings.ports()))
                    .containsPattern(
                            "(?m)^mailbox .* 0 +GIVEN UP \\(it fell 5 times; './hub logs mailbox' says why\\)$")
                    .containsPattern("(?m)^postgresql .* 0 +\\d\\d:\\d\\d:\\d\\d  UP$");
        }
    }

    private String status(Ports ports) {
        var screen = new ByteArrayOutputStream();
        assertThat(new StatusTable(folder, ports, new PrintStream(screen, true, StandardCharsets.UTF_8)).print())
                .isFalse();
        return screen.toString(StandardCharsets.UTF_8);
    }

    private static void powerCut(LocalHub hub, Part part) {
        var process = ProcessHandle.of(hub.pid(part)).orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
    }

    private static void awaitRestarts(LocalHub hub, Part part, int times) {
        await(part.id()).atMost(BACK_WITHIN).until(() -> hub.restarts(part) == times);
    }

    private static void execute(LocalHub hub, String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        hub.jdbcUrl(Part.KI_PROJECTS), "ki_projects", hub.databasePassword(Part.KI_PROJECTS));
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
