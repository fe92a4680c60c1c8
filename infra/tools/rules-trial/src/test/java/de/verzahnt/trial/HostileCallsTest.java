package de.verzahnt.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Good lists, called in ways that cannot work. */
class HostileCallsTest {
    @TempDir
    private Path folder;

    private TrialFolder lists;

    @BeforeEach
    void goodLists() throws IOException {
        lists = new TrialFolder(folder);
    }

    @Test
    void allThreeListsAreReadToTheirEndsAndEveryBadValueIsNamed() throws IOException {
        lists.write(
                "offerings.csv",
                TrialFolder.HEADER
                        + TrialFolder.GOOD
                                .replace("2025-01-01", "bald")
                                .replace("OPERATIVE", "X")
                                .replace(",Deutsch", ",\"Deutsch")
                        + TrialFolder.GOOD_TOO.replace("2025-01-01", "morgen").replace("BEGEGNUNG", "Y"));
        lists.write("organisations.csv", "organisation_id,type,sector\nvhs,VHS,Z\nak,INITIATIVE,ZZ\n");
        lists.write("labels.csv", "a,b,class\nak/cafe,weg,ZZZ\n");

        assertThat(lists.run()).isEqualTo(1);

        assertThat(lists.notes())
                .contains("offerings.csv Zeile/line 2: '\"'")
                .contains("offerings.csv Zeile/line 3, start_date: 'morgen'")
                .contains("offerings.csv Zeile/line 3, format: 'Y'")
                .contains("organisations.csv Zeile/line 2, sector: 'Z'")
                .contains("organisations.csv Zeile/line 3, sector: 'ZZ'")
                .contains("labels.csv Zeile/line 2, b: 'weg'")
                .contains("labels.csv Zeile/line 2, class: 'ZZZ'");
    }

    @Test
    void aListThatCannotBeReadIsToldOnceAndNotForEveryRowThatNeedsIt() {
        assertThat(lists.run("--organisations", lists.path("nowhere.csv").toString()))
                .isEqualTo(1);

        assertThat(lists.notes())
                .contains("nowhere.csv: '' (erwartet: eine vorhandene Datei")
                .doesNotContain("vhs");
    }

    @Test
    void aFolderIsNoList() {
        assertThat(lists.run("--offerings", folder.toString())).isEqualTo(1);

        assertThat(lists.notes()).contains("eine lesbare Datei").doesNotContain("Exception");
    }

    @Test
    void anEndlessFileIsNotReadToItsEnd() {
        assertThat(lists.run("--offerings", "/dev/zero")).isEqualTo(1);

        assertThat(lists.notes()).contains("/dev/zero: '' (erwartet: höchstens 32 MiB");
    }

    @Test
    void theResultNeverReplacesWhatWasRead() throws IOException {
        String list = lists.path("labels.csv").toString();
        String before = Files.readString(lists.path("labels.csv"));

        assertThat(lists.run("--out", list)).isEqualTo(1);

        assertThat(lists.notes()).contains("labels.csv, --out: '' (erwartet: eine andere Datei als die gelesenen");
        assertThat(lists.path("labels.csv")).hasContent(before);
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNamedBeforeAnythingIsCompared() {
        assertThat(lists.run("--out", lists.path("no/out.csv").toString())).isEqualTo(1);
        assertThat(lists.run("--out", folder.toString())).isEqualTo(1);

        assertThat(lists.notes()).contains("in einem vorhandenen Ordner").contains("eine Datei, kein Ordner");
    }

    @Test
    void aFullDiskIsToldInWords() {
        assertThat(lists.run("--out", "/dev/full")).isEqualTo(1);

        assertThat(lists.notes()).contains("Platz für alle Befunde").doesNotContain("Exception");
    }

    @Test
    void aDayThatDoesNotExistIsAWrongCall() {
        assertThat(lists.run("--today", "2026-02-30")).isEqualTo(2);
        assertThat(lists.run("--today", "+999999999-12-31")).isEqualTo(2);

        assertThat(lists.notes()).contains("--today").doesNotContain("\tat ");
    }
}
