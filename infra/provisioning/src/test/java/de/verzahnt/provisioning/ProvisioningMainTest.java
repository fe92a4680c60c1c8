package de.verzahnt.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class ProvisioningMainTest {

    private final StringWriter told = new StringWriter();

    @Test
    void aCallWithoutAddressesNamesWhatIsMissing() {
        assertThat(run()).isEqualTo(2);
        assertThat(told.toString()).contains("BOOTSTRAP-SERVERS").contains("REGISTRY-URL");
    }

    @Test
    void moreCopiesInSyncThanCopiesAreRefused() {
        assertThat(run("kafka:9092", "http://registry:8080", "1", "2")).isEqualTo(2);
        assertThat(told.toString()).contains("minInSyncReplicas: 2 (expected: 1 to 1)");
    }

    @Test
    void aNumberThatIsNoneIsNamed() {
        assertThat(run("kafka:9092", "http://registry:8080", "three")).isEqualTo(2);
        assertThat(told.toString()).contains("three").contains("REPLICATION");
    }

    private int run(String... arguments) {
        return new CommandLine(new ProvisioningMain())
                .setErr(new PrintWriter(told, true))
                .execute(arguments);
    }
}
