package de.verzahnt.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalHubIT {

    private static final Part[] GROUND = {Part.POSTGRESQL, Part.KAFKA, Part.IDENTITY, Part.REGISTRY};

    @TempDir
    private Path folder;

    @Test
    void dataOfEveryPartOutlivesARestart() throws Exception {
        String key;
        try (var hub = LocalHub.start(HubSettings.forTest(folder, GROUND))) {
            createTopic(hub);
            execute(hub, "CREATE TABLE kept (id int)");
            key = kidOf(hub.token("admin"));
        }
        try (var hub = LocalHub.start(HubSettings.forTest(folder, GROUND))) {
            assertThat(topics(hub)).contains("kept", "vz.decision.v1");
            execute(hub, "SELECT * FROM kept");
            assertThat(kidOf(hub.token("admin"))).isEqualTo(key);
        }
    }

    @Test
    void killedPartStartsAgainInTheSameHub() {
        try (var hub = LocalHub.start(HubSettings.forTest(folder, Part.IDENTITY))) {
            hub.kill(Part.IDENTITY);
            assertThat(hub.alive()).isEmpty();

            hub.start(Part.IDENTITY);

            assertThat(hub.token("caritas")).isNotEmpty();
        }
    }

    @Test
    void secondHubInTheSameFolderIsToldWhoRunsThere() {
        try (var hub = LocalHub.start(HubSettings.forTest(folder, Part.IDENTITY))) {
            assertThat(hub.alive()).isNotEmpty();
            assertThatThrownBy(() -> LocalHub.start(HubSettings.forTest(folder, Part.IDENTITY)))
                    .isInstanceOf(HubProblem.class)
                    .hasMessageContaining("runs in " + folder)
                    .hasMessageContaining("./hub down");
        }
    }

    @Test
    void databaseAdmitsNobodyWithoutTheGeneratedPassword() throws Exception {
        try (var hub = LocalHub.start(HubSettings.forTest(folder, Part.POSTGRESQL))) {
            String address = hub.jdbcUrl(Part.KI_PROJECTS);
            assertThatThrownBy(() -> DriverManager.getConnection(address, "ki_projects", "guessed"))
                    .isInstanceOf(SQLException.class);
            var rights = Files.getPosixFilePermissions(folder.resolve("secrets.properties"));
            assertThat(PosixFilePermissions.toString(rights)).isEqualTo("rw-------");
        }
    }

    @Test
    void databaseWritesThroughToTheDisk() throws Exception {
        try (var hub = LocalHub.start(HubSettings.forTest(folder, Part.POSTGRESQL));
                var connection = DriverManager.getConnection(
                        hub.jdbcUrl(Part.KI_PROJECTS), "ki_projects", hub.databasePassword(Part.KI_PROJECTS));
                var answer = connection.createStatement().executeQuery("SHOW fsync")) {
            answer.next();
            assertThat(answer.getString(1)).isEqualTo("on");
        }
    }

    private static void createTopic(LocalHub hub) throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", hub.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic("kept", 1, (short) 1)))
                    .all()
                    .get();
        }
    }

    private static Set<String> topics(LocalHub hub) throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", hub.bootstrapServers()))) {
            return admin.listTopics().names().get();
        }
    }

    private static void execute(LocalHub hub, String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        hub.jdbcUrl(Part.KI_PROJECTS), "ki_projects", hub.databasePassword(Part.KI_PROJECTS));
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private static String kidOf(String token) {
        return new String(Base64.getUrlDecoder().decode(token.split("\\.")[0]), StandardCharsets.UTF_8);
    }
}
