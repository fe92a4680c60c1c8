package de.verzahnt.trial;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.messages.Message;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComplaintsTest {
    private static final Path LIST = Path.of("list.csv");
    private static final Message EXPECTED = Message.of("trial.number");

    private final Complaints complaints = new Complaints();

    @Test
    void errorsAndWarningsStandTogetherInTheOrderOfFilesAndLines() {
        complaints.error(new Spot(LIST, 10, "x"), "d", EXPECTED);
        complaints.error(new Spot(Path.of("another.csv"), 7, "x"), "a", EXPECTED);
        complaints.error(Spot.of(LIST), "b", EXPECTED);
        complaints.warning(new Spot(LIST, 9, "x"), "c", EXPECTED);

        assertThat(complaints.byPlace())
                .extracting(line -> line.replaceFirst(".*'(.)'.*", "$1"))
                .containsExactly("a", "b", "c", "d");
    }

    @Test
    void eachIsMarkedAsErrorOrWarningInGermanAndEnglish() {
        complaints.error(new Spot(LIST, 2, "x"), "a", EXPECTED);
        complaints.warning(new Spot(LIST, 3, "x"), "b", EXPECTED);

        assertThat(complaints.byPlace())
                .containsExactly(
                        "Fehler / error: list.csv Zeile/line 2, x: 'a' (erwartet: eine Zahl / expected: a number)",
                        "Warnung / warning: list.csv Zeile/line 3, x: 'b' (erwartet: eine Zahl / expected: a number)");
    }

    @Test
    void whatIsOnlyCountedIsMarkedToo() {
        for (int i = 0; i < Complaints.MOST + 2; i++) {
            complaints.warning(Spot.of(LIST), "a", EXPECTED);
        }

        assertThat(complaints.byPlace()).last().isEqualTo("Warnung / warning: … und 2 weitere / and 2 more");
    }

    @Test
    void theCommandTellsAWarningAtItsLineBetweenErrors(@TempDir Path folder) throws IOException {
        TrialFolder lists = new TrialFolder(folder);
        lists.write(
                "offerings.csv",
                TrialFolder.HEADER
                        + TrialFolder.GOOD.replace("OPERATIVE", "X")
                        + TrialFolder.GOOD_TOO.replace("GEFLUECHTETE", "MARS")
                        + TrialFolder.GOOD_TOO.replace("ak/cafe", "ak/neu").replace("OPERATIVE", "Y"));
        lists.run();

        assertThat(lists.notes().lines().limit(3))
                .extracting(line -> line.replaceFirst("(.*): .*offerings.csv Zeile/(line .).*", "$1, $2"))
                .containsExactly("Fehler / error, line 2", "Warnung / warning, line 3", "Fehler / error, line 4");
    }
}
