package de.verzahnt.trial;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.rules.rulebook.RuleBook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What somebody in another Kreis sees who tries the rules on a list of their own. */
class TrialCommandTest {
    private static final String HEADER = "activity_id,organisation_id,title,description,field,further_fields,"
            + "target_groups,format,role,districts,start_date,end_date\n";
    private static final String CITY =
            "vhs/gespraech,vhs,\"Deutsch sprechen bei Kaffee und Kuchen\",\"Offener Treff für Neuangekommene\","
                    + "BEGEGNUNG,,GEFLUECHTETE,BEGEGNUNG,OPERATIVE,05154036,2025-01-01,\n";
    private static final String CLUB =
            "asylkreis/cafe,asylkreis,Sprachcafé für Geflüchtete,,SPRACHE,,GEFLUECHTETE,BEGEGNUNG,OPERATIVE,"
                    + "05154036,2016-01-01,\n";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private final ByteArrayOutputStream notes = new ByteArrayOutputStream();

    @BeforeEach
    void twoOrganisationsInKleve() throws IOException {
        write(
                "organisations.csv",
                "organisation_id,name,type,sector\nvhs,VHS,VHS,PUBLIC\nasylkreis,AK,INITIATIVE,FREE\n");
        write("public.csv", HEADER + CITY);
        write("free.csv", HEADER + CLUB);
    }

    @Test
    void anotherKreisAndItsOrganisationsWork() {
        assertThat(run()).isZero();

        assertThat(said(screen).lines()).first().isEqualTo("a,b,class,band,probability,reasons");
        assertThat(said(screen)).contains("asylkreis/cafe,vhs/gespraech,DOPPELSTRUKTUR,HINWEIS,0.");
        assertThat(said(screen)).contains("ACTIVITY=SAME");
        assertThat(said(notes))
                .contains("2 Angebote, 1 Befunde nach Regeln %1$s / 2 offerings, 1 findings by rules %1$s"
                        .formatted(RuleBook.shipped().version()));
    }

    @Test
    void theFindingsGoIntoAFileAndWithLabelsTheTableIsShown() throws IOException {
        write("labels.csv", "a,b,class\nasylkreis/cafe,vhs/gespraech,PARALLEL\n");

        assertThat(run("--labels", path("labels.csv"), "--out", path("out.csv")))
                .isZero();

        assertThat(Files.readString(folder.resolve("out.csv"))).startsWith("a,b,class,band,probability,reasons\n");
        assertThat(said(screen))
                .contains("| DOPPELSTRUKTUR | HINWEIS | 0 | 1 | 0 | 0.00 | 0.00 | 0.00 |")
                .contains("asylkreis/cafe x vhs/gespraech: people PARALLEL, rules DOPPELSTRUKTUR (HINWEIS");
    }

    @Test
    void aCodeNobodyKnowsIsNamedAndTakenAsNotSaid() throws IOException {
        write("free.csv", HEADER + CLUB.replace("GEFLUECHTETE", "MARSMENSCHEN"));

        assertThat(run()).isZero();

        assertThat(said(notes))
                .contains(
                        "free.csv Zeile/line 2, target_groups: 'MARSMENSCHEN' (erwartet: ein Kürzel aus target_groups.csv;")
                .contains("expected: a code of target_groups.csv; counts as not said)");
    }

    @Test
    void aPlaceNobodyKnowsStandsForItsGemeinde() throws IOException {
        write("free.csv", HEADER + CLUB.replace("05154036,", "05154036-X9,"));

        assertThat(run()).isZero();

        assertThat(said(screen)).contains("DOPPELSTRUKTUR");
        assertThat(said(notes)).contains("districts: '05154036-X9'");
    }

    @Test
    void everythingWrongIsNamedAtOnceAndNothingIsWritten() throws IOException {
        write("free.csv", HEADER + CLUB.replace("asylkreis,", "niemand,").replace("2016-01-01", "1.1.2016"));
        write("public.csv", "activity_id,title\nx,y\n");

        assertThat(run("--out", path("out.csv"))).isEqualTo(1);

        assertThat(said(notes))
                .contains("organisation_id: 'niemand' (erwartet: eine der Organisationen")
                .contains("start_date: '1.1.2016' (erwartet: ein Datum wie 2026-03-01")
                .contains("public.csv Zeile/line 1, districts: '' (erwartet: diese Spalte in der Kopfzeile")
                .contains("Nichts geschrieben / nothing written.");
        assertThat(folder.resolve("out.csv")).doesNotExist();
    }

    @Test
    void aListThatIsNoTextIsAComplaintAndNoStackTrace() throws IOException {
        Files.write(folder.resolve("free.csv"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});

        assertThat(run()).isEqualTo(1);

        assertThat(said(notes)).contains("Zeile/line 1: 'Byte 0xFF'").doesNotContain("Exception");
    }

    @Test
    void aMissingFileIsNamed() {
        assertThat(run("--labels", path("no.csv"))).isEqualTo(1);

        assertThat(said(notes)).contains("no.csv").contains("an existing file");
    }

    private int run(String... more) {
        List<String> args = new ArrayList<>(List.of(
                "--offerings",
                path("public.csv") + "," + path("free.csv"),
                "--organisations",
                path("organisations.csv"),
                "--today",
                "2026-03-01"));
        args.addAll(Arrays.asList(more));
        return new CommandLine(new TrialCommand(stream(screen), stream(notes), () -> 0))
                .execute(args.toArray(String[]::new));
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String said(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
