package de.verzahnt.deadletters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeadLetterCommandTest {

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8);

    @Test
    void anUnknownCommandIsNamed() {
        assertThat(run("lits")).isEqualTo(2);
        assertThat(words()).contains("'lits'").contains("list");
    }

    @Test
    void helpNamesAllCommands() {
        assertThat(run("--help")).isZero();
        assertThat(words()).contains("list").contains("show").contains("replay");
    }

    @Test
    void aLetterThatIsNotNamedIsAskedFor() {
        assertThat(run("show")).isEqualTo(2);
        assertThat(words()).contains("Missing required parameter").contains("ID");
    }

    @Test
    void whatIsNoIdIsToldWithAnExample() {
        assertThat(run("replay", "yesterday")).isEqualTo(2);
        assertThat(words()).contains("yesterday (expected: an id").contains("overlap-detector/3/17");
    }

    @Test
    void aMisspeltOptionPutsNothingBack() {
        assertThat(run("replay", "overlap-detector/3/17", "--forse")).isEqualTo(2);
        assertThat(words()).contains("--forse").contains("--force");
    }

    @Test
    void helpNeedsNoCluster() {
        assertThat(run("replay", "--help")).isZero();
        assertThat(words()).contains("--force");
    }

    @Test
    void onAnyClusterItsSettingsComeFirst(@TempDir Path folder) {
        assertThat(DeadLettersMain.line(out).execute()).isEqualTo(2);
        assertThat(words()).contains("CLIENT.PROPERTIES");

        String missing = folder.resolve("none.properties").toString();
        assertThat(DeadLettersMain.line(out).execute(missing, "list")).isEqualTo(2);
        assertThat(words()).contains(missing + ": cannot be read");
    }

    private int run(String... arguments) {
        return new DeadLetterCommand(
                        () -> {
                            throw new AssertionError("no cluster is needed to refuse a call");
                        },
                        out)
                .run(List.of(arguments));
    }

    private String words() {
        return told.toString(StandardCharsets.UTF_8);
    }
}
