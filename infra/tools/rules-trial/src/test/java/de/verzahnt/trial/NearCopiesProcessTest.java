package de.verzahnt.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Near-copies through the tool as {@code ./hub rules} starts it: in a process and a memory of its own. */
class NearCopiesProcessTest {
    @TempDir
    private Path folder;

    @Test
    void sixteenHundredNearCopiesInTwoKreiseEndInASmallMemoryAndTheFoldedClustersAreTold() throws Exception {
        assertThat(run(800, "-Xmx256m")).isZero();

        assertThat(notes()).contains("1600 Angebote, ");
        clustersAreTold(800);
    }

    @Test
    @Tag("long")
    void twentyThousandNearCopiesEndInTheMemoryOfTheToolAndProgressIsSeen() throws Exception {
        assertThat(run(10_000, "-Xmx512m")).isZero();

        assertThat(notes())
                .contains("20000 Angebote, ")
                .containsPattern("05154: \\d+ von 20000 Angeboten, \\d+ % der Arbeit, noch etwa \\d+ s")
                .containsPattern("05382: \\d+ von 20000 Angeboten, [5-9]\\d % der Arbeit");
        clustersAreTold(10_000);
    }

    private void clustersAreTold(int copies) throws IOException {
        List<String> csv = Files.readAllLines(folder.resolve("out.csv"));
        for (String kreis : List.of("05154", "05382")) {
            String cluster = "Haufens (" + copies + " Angebote in " + kreis + ")";
            assertThat(csv).anyMatch(line -> line.contains(cluster));
            assertThat(notes()).contains(cluster);
        }
    }

    private int run(int copies, String memory) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("offerings.csv"), NearCopies.csv(copies));
        Files.writeString(folder.resolve("organisations.csv"), NearCopies.organisations());
        List<String> call = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), memory));
        call.addAll(List.of("-cp", System.getProperty("java.class.path"), TrialCommand.class.getName()));
        call.addAll(List.of("--offerings", "offerings.csv", "--organisations", "organisations.csv"));
        call.addAll(List.of("--today", "2026-03-01", "--out", "out.csv"));
        return new ProcessBuilder(call)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("notes.txt").toFile())
                .start()
                .waitFor();
    }

    private String notes() throws IOException {
        return Files.readString(folder.resolve("notes.txt"));
    }
}
