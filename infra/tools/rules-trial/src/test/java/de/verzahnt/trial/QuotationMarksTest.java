package de.verzahnt.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuotationMarksTest {
    @TempDir
    private Path folder;

    private TrialFolder lists;

    @BeforeEach
    void goodLists() throws IOException {
        lists = new TrialFolder(folder);
    }

    @Test
    void aMarkInTheMiddleOfACellIsRefusedWithItsLine() throws IOException {
        assertThat(runWithTitle("a\"b\"c")).isEqualTo(1);

        assertThat(lists.notes())
                .contains("offerings.csv Zeile/line 3: 'a\"b\"c' (erwartet: Anführungszeichen nur um die ganze Zelle");
    }

    @Test
    void aMarkBehindACellOfSeveralLinesIsRefusedWithItsOwnLine() throws IOException {
        assertThat(runWithTitle("\"a\nb\",c\"d")).isEqualTo(1);

        assertThat(lists.notes()).contains("offerings.csv Zeile/line 4: 'c\"d'");
    }

    @Test
    void everyCellWithSuchAMarkIsNamed() throws IOException {
        assertThat(runWithTitle("a\"b,c\"")).isEqualTo(1);

        assertThat(lists.notes()).contains("line 3: 'a\"b'").contains("line 3: 'c\"'");
    }

    @Test
    void doubledMarksInAQuotedCellAreText() throws IOException {
        assertThat(runWithTitle("\"Treff \"\"Sprache\"\", offen\""))
                .as(lists.notes())
                .isZero();
    }

    private int runWithTitle(String cell) throws IOException {
        lists.write(
                "offerings.csv",
                TrialFolder.HEADER + TrialFolder.GOOD_TOO + TrialFolder.GOOD.replace("Sprachtreff", cell));
        return lists.run();
    }
}
