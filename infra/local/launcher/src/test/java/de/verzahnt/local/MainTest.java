package de.verzahnt.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @Test
    void anUnknownPartIsNamedAndTheKnownOnesAreShown() {
        assertThat(run("up", "--only=kafka,kafak")).isEqualTo(2);
        assertThat(words()).contains("kafak: no part").contains("role-clarity-dashboard");
    }

    @Test
    void anUnknownOptionIsNamed() {
        assertThat(run("status", "--vrebose")).isEqualTo(2);
        assertThat(words()).contains("--vrebose");
    }

    @Test
    void aTokenNeedsAnAccount() {
        assertThat(run("token")).isEqualTo(2);
        assertThat(words()).contains("ACCOUNT").contains("caritas");
    }

    @Test
    void deadLettersOfAHubThatDoesNotRunAreRefusedInWords() {
        assertThat(run("dead-letters")).isEqualTo(1);
        assertThat(words()).contains("No hub runs in " + folder);
    }

    @Test
    void everyCommandTellsItsOwnOptions() {
        assertThat(run("up", "--help")).isZero();
        assertThat(words()).contains("--only=PART").contains("--empty");
    }

    private int run(String... arguments) {
        var words = new PrintStream(told, true, StandardCharsets.UTF_8);
        return new Main(folder).line(words, words).execute(arguments);
    }

    private String words() {
        return told.toString(StandardCharsets.UTF_8);
    }
}
