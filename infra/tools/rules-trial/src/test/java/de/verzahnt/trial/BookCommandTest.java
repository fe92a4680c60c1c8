package de.verzahnt.trial;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.rules.relearned.BookFile;
import de.verzahnt.rules.rulebook.RuleBook;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A relearned book instead of the rules of this release. */
class BookCommandTest {
    @TempDir
    private Path folder;

    private TrialFolder lists;
    private String book = "";

    @BeforeEach
    void goodListsAndTheShippedBookUnderAnotherName() throws IOException {
        lists = new TrialFolder(folder);
        book = BookFile.text(lines("v3.yaml"), lines("word-counts.csv"), lines("concept-counts.csv"))
                .replace("version: v3\n", "version: v3-relearned\n");
    }

    @Test
    void itFindsByTheBookThatIsNamed() throws IOException {
        lists.write("book.txt", book);
        assertThat(tried()).isZero();
        assertThat(lists.notes()).contains("1 findings by rules v3-relearned");

        lists.write(
                "book.txt",
                book.replaceFirst("prior: \\S+", "prior: -10").replaceFirst("SAME_TOWN: \\S+", "SAME_TOWN: -10"));
        assertThat(tried()).isZero();
        assertThat(lists.notes()).contains("0 findings by rules v3-relearned");
    }

    @Test
    void whatIsWrongWithTheBookIsNamedBesideWhatIsWrongWithTheLists() throws IOException {
        lists.write(
                "book.txt",
                book.replaceFirst("prior: \\S+", "prior: low").replaceFirst("\nabend,\\d+", "\nabend,viel"));
        lists.write("organisations.csv", "organisation_id,type,sector\nvhs,VHS,Z\nak,INITIATIVE,FREE\n");

        assertThat(tried()).isEqualTo(1);

        assertThat(lists.notes())
                .contains("book.txt, rule-book.yaml prior: 'low' (erwartet: eine Zahl / expected: a number)")
                .containsPattern("book.txt Zeile/line \\d+, word-counts.csv abend: 'viel'")
                .contains("organisations.csv Zeile/line 2, sector: 'Z'");
        assertThat(Files.exists(lists.path("out.csv"))).isFalse();
    }

    @Test
    void aBookThatIsNotThereIsToldAndTheRulesOfTheReleaseAreNotTakenInstead() {
        assertThat(tried()).isEqualTo(1);

        assertThat(lists.notes())
                .contains("book.txt: '' (erwartet: eine vorhandene Datei")
                .doesNotContain("rules " + RuleBook.shipped().version());
    }

    private int tried() {
        return lists.run("--book", lists.path("book.txt").toString());
    }

    private static List<String> lines(String name) throws IOException {
        String file = "/overlap-rules/" + name;
        try (InputStream in = Objects.requireNonNull(RuleBook.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
