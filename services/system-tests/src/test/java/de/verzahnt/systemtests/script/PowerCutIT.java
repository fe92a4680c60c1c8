package de.verzahnt.systemtests.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All is gone at once, or only who kept the rest; {@code ./hub up} on the same folder works again. */
class PowerCutIT {

    private static final String[] UP = {"up", "--detach", "--empty", "--only=organisation-register"};

    @TempDir
    private Path folder;

    @Test
    @Tag("long")
    void aHubWhoseProcessesWereAllKilledAtOnceStartsAgainOnWhatItKept() throws IOException {
        HubScript hub = new HubScript(folder, HubScript.freeOffset(), Map.of());
        assertThat(hub.run(UP).exit()).isZero();
        try {
            hub.killAll();

            HubScript.Run again = hub.run(UP);

            assertThat(again.exit()).as(again.words()).isZero();
            assertThat(again.words()).contains("All parts are healthy");
        } finally {
            hub.run("down");
        }
    }

    @Test
    @Tag("long")
    void aHubWhoseLauncherWasKilledEndsWhatItLeftAndStartsAgainAtOnce() throws IOException {
        HubScript hub = new HubScript(folder, HubScript.freeOffset(), Map.of());
        assertThat(hub.run(UP).exit()).isZero();
        try {
            hub.killLauncher();

            HubScript.Run again = hub.run(UP);

            assertThat(again.exit()).as(again.words()).isZero();
            List<String> parts = hub.started();
            // The watchdog of the killed one strikes a last time after six seconds, and must not meet the new ones.
            await().during(Duration.ofSeconds(8))
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> hub.started().equals(parts) && hub.allStartedRun());
        } finally {
            hub.run("down");
        }
    }

    @Test
    void theUnitOfSystemdNamesFolderAndPortsAndStartsWithoutTheSample() {
        HubScript.Run run = new HubScript(folder, 700, Map.of()).run("service");

        assertThat(run.exit()).isZero();
        assertThat(run.words())
                .contains("/hub\" up --empty", "HUB_FOLDER=" + folder.resolve("hub"), "HUB_PORTS_OFFSET=700")
                .contains("Restart=on-failure", "KillMode=mixed", "WantedBy=default.target");
    }

    @Test
    void anInstalledUnitIsWrittenForTheUserAndEnabled() throws IOException {
        Path tools = Files.createDirectory(folder.resolve("tools"));
        var environment = new Tools(tools).withEcho("systemctl").environment();
        HubScript hub = new HubScript(folder, 0, environment);
        hub.telling("XDG_CONFIG_HOME", folder.toString());

        HubScript.Run run = hub.run("service", "--install");

        assertThat(run.exit()).as(run.words()).isZero();
        assertThat(run.words())
                .contains("--user daemon-reload", "--user enable --now verzahnt.service", "enable-linger");
        assertThat(folder.resolve("systemd/user/verzahnt.service")).content().contains("ExecStart=");
    }
}
