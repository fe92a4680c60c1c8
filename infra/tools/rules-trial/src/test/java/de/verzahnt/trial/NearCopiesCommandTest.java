package de.verzahnt.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two Kreise with more near-copies than anybody wants to read about. */
class NearCopiesCommandTest {
    private static final int COPIES = 420;

    @TempDir
    private Path folder;

    @Test
    void clustersAreFoldedInTheCsvAndOnTheScreenAndProgressIsSeen() throws IOException {
        TrialFolder bench = new TrialFolder(folder);
        bench.write("offerings.csv", NearCopies.csv(COPIES));
        bench.write("organisations.csv", NearCopies.organisations());
        bench.write("labels.csv", "a,b,class\no2/05154036-00418,o3/05154036-00419,PARALLEL\n");

        assertThat(bench.run()).as(bench.notes()).isZero();

        List<String> csv = Files.readAllLines(bench.path("out.csv"));
        assertThat(csv)
                .anyMatch(line -> line.startsWith("o0/05154036-00000,,DOPPELSTRUKTUR,,,\"… ")
                        && line.contains(
                                " weitere Paare desselben Haufens (420 Angebote in 05154), nicht einzeln aufgeführt"))
                .anyMatch(line -> line.startsWith("o0/05382068-00000,,DOPPELSTRUKTUR,,,\"… ")
                        && line.contains(" further pairs of the same cluster (420 offerings in 05382), folded"));
        assertThat(bench.notes())
                .contains("o0/05154036-00000 DOPPELSTRUKTUR: … ")
                .containsPattern("05154: \\d+ von 840 Angeboten, \\d+ % der Arbeit, noch etwa \\d+ s")
                .containsPattern("05382: \\d+ of 840 offerings, [5-9]\\d % of the work, about \\d+ s left")
                .contains("840 Angebote, ");
        assertThat(bench.screen()).contains("people PARALLEL, rules DOPPELSTRUKTUR");
    }
}
