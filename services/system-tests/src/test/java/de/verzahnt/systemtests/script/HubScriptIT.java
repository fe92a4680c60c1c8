package de.verzahnt.systemtests.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HubScriptIT {

    private static final int KAFKA = 9092;

    @TempDir
    private Path folder;

    @Test
    void anUnknownCommandIsNamedAndTheKnownOnesAreShown() {
        HubScript.Run run = script(Map.of()).run("explode");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.words()).contains("explode: unknown command", "./hub up", "./hub status");
    }

    @Test
    void anUnknownOptionAndAnUnknownPartAreNamed() {
        assertThat(script(Map.of()).run("up", "--frehs").words()).contains("--frehs: unknown", "--fresh");
        assertThat(script(Map.of()).run("up", "--only=kafak").words()).contains("kafak: no part", "kafka");
    }

    @Test
    void whatIsMissingOnTheMachineIsNamedAllAtOnce() throws IOException {
        HubScript.Run run = script(tools().environment()).run("up");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.words())
                .contains("JDK 17 or newer: 'java' was not found", "Node 20 or newer: 'node' was not found");
    }

    @Test
    void whatIsTooOldIsNamedWithItsVersion() throws IOException {
        Tools old = tools().with("java", "openjdk version \"11.0.2\"")
                .with("javac", "")
                .with("node", "v18.1.0")
                .with("npm", "9");

        assertThat(script(old.environment()).run("up").words())
                .contains("JDK 17 or newer: found Java 11", "Node 20 or newer: found Node 18");
    }

    @Test
    void aTakenPortIsNamedAndNothingIsLeftRunning() throws IOException {
        int offset = HubScript.freeOffset();
        try (var taken = new ServerSocket(KAFKA + offset, 1, InetAddress.getLoopbackAddress())) {
            HubScript hub = new HubScript(folder, offset, Map.of());
            HubScript.Run run = hub.run("up", "--empty", "--only=kafka");

            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.words())
                    .contains("Port " + taken.getLocalPort() + " (for kafka) is taken by", "Stop it, then start again");
            assertThat(hub.leftRunning()).isEmpty();
        }
    }

    @Test
    void aSecondHubInTheSameFolderIsRefusedAndTheFirstGoesOnUntilItIsToldToEnd() throws IOException {
        HubScript hub = new HubScript(folder, HubScript.freeOffset(), Map.of());
        assertThat(hub.run("up", "--detach", "--empty", "--only=kafka").exit()).isZero();
        try {
            HubScript.Run second = hub.run("up", "--empty", "--only=kafka");
            assertThat(second.exit()).isEqualTo(1);
            assertThat(second.words()).contains("A hub runs in " + folder, "already (process", "./hub down");
            assertThat(hub.started()).contains("kafka.pid");
        } finally {
            assertThat(hub.run("down").exit()).isZero();
        }
        assertThat(hub.run("down").words()).contains("No hub runs in");
        nothingIsLeftRunning(hub);
    }

    @Test
    void controlCHalfWayLeavesNothingRunning() throws IOException {
        HubScript hub = new HubScript(folder, HubScript.freeOffset(), Map.of());
        Process script = hub.start("up", "--empty", "--only=ki-projects");
        await().atMost(Duration.ofSeconds(60)).until(() -> hub.started().size() >= 2);

        new ProcessBuilder("kill", "-INT", Long.toString(script.pid())).start();

        assertThat(hub.end(script).exit()).isEqualTo(130);
        nothingIsLeftRunning(hub);
    }

    private static void nothingIsLeftRunning(HubScript hub) {
        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(hub.leftRunning()).isEmpty());
        assertThat(hub.started()).isEmpty();
    }

    private HubScript script(Map<String, String> environment) {
        return new HubScript(folder, 0, environment);
    }

    private Tools tools() throws IOException {
        return new Tools(Files.createDirectory(folder.resolve("tools")));
    }
}
