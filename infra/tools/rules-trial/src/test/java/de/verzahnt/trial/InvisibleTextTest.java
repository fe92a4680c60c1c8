package de.verzahnt.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvisibleTextTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "'\u200B', <U+200B>",
        "'\u3164', <U+3164>",
        "'\u00AD', <U+00AD>",
        "'\u00A0', <U+00A0>",
        "'\u200B\u00A0\u3164', <U+200B><U+00A0><U+3164>"
    })
    void aTitleOfWhichNobodySeesAnythingIsRefusedAsEmpty(String title, String shown) throws IOException {
        TrialFolder lists = new TrialFolder(folder);
        lists.write("offerings.csv", TrialFolder.HEADER + TrialFolder.GOOD.replace("Sprachtreff", title));

        assertThat(lists.run()).isEqualTo(1);

        assertThat(lists.notes()).contains("line 2, title: '" + shown + "' (erwartet: ein Wert / expected: a value)");
    }

    @Test
    void anInvisibleDescriptionCountsAsNone() throws IOException {
        TrialFolder lists = new TrialFolder(folder);
        lists.write(
                "offerings.csv",
                TrialFolder.HEADER + TrialFolder.GOOD.replace("Deutsch üben", "\u3164") + TrialFolder.GOOD_TOO);

        assertThat(lists.run()).as(lists.notes()).isZero();
    }
}
