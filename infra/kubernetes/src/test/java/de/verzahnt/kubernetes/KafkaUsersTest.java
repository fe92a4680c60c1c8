package de.verzahnt.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class KafkaUsersTest {

    private static final Path FILE = Manifests.BASE.resolve("kafka-users.yaml");

    @Test
    void users_of_the_cluster_have_the_rights_that_the_deployment_gives() throws IOException {
        if (Boolean.getBoolean("verzahnt.write")) {
            Files.writeString(FILE, KafkaUsers.text());
        }
        assertThat(FILE).content().isEqualTo(KafkaUsers.text());
    }
}
