package de.verzahnt.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class KafkaUsersTest {

    private static final Path FILE = Manifests.BASE.resolve("kafka-users.yaml");

    @Test
    void usersOfTheClusterHaveTheRightsThatTheDeploymentGives() throws IOException {
        if (Boolean.getBoolean("verzahnt.write")) {
            Files.writeString(FILE, KafkaUsers.text());
        }
        assertThat(FILE).content().isEqualTo(KafkaUsers.text());
    }
}
