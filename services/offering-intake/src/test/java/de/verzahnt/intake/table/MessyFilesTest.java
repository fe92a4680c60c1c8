package de.verzahnt.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.intake.offering.OfferingReport;
import de.verzahnt.intake.report.batch.BatchRow;
import de.verzahnt.intake.report.file.Notice;
import de.verzahnt.intake.table.Column.Reason;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessyFilesTest {

    @Test
    void aListOfAnAgencyIsUnderstoodCellByCell() {
        ReadList list = ReadList.of(ReadList.file("caritas-angebotsliste.csv"));
        List<String> expected = new String(ReadList.file("caritas-understood.txt"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList();

        assertThat(IntStream.range(0, list.rows().size()).mapToObj(i -> line(list, i)))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void whatItsColumnsWereTakenForIsTold() {
        OfferingTable table =
                ReadList.of(ReadList.file("caritas-angebotsliste.csv")).table();

        assertThat(table.plan().columns())
                .filteredOn(column -> column.reason() == Reason.UNKNOWN)
                .extracting(Column::header)
                .containsExactly("Lfd. Nr.", "Bemerkungen");
        assertThat(table.facts().encoding()).isEqualTo("windows-1252");
        assertThat(table.facts().separator()).isEqualTo(";");
    }

    @Test
    void aRemarkBelowTheTableIsNoOffering() {
        OfferingTable table =
                ReadList.of(ReadList.file("caritas-angebotsliste.csv")).table();

        assertThat(table.facts().notices()).extracting(Notice::place).containsExactly("row 21");
    }

    @ParameterizedTest
    @CsvSource({
        "diakonie-kalender.ics, Kalender",
        "integreat-events.json, JSON",
        "integreat-locations.json, JSON",
        "paez-hsds-services.json, JSON"
    })
    void whatIsNoListIsRefusedBySayingWhatItIs(String file, String word) {
        assertThat(ReadList.answer(ReadList.file(file)))
                .isInstanceOfSatisfying(TableResult.Unusable.class, answer -> assertThat(
                                answer.errors().get(0).expectedDe())
                        .contains(word));
    }

    private static String line(ReadList list, int index) {
        BatchRow row = list.rows().get(index);
        OfferingReport report = list.report(index);
        String errors = String.join(
                "; ",
                row.errors().stream()
                        .map(error -> error.field() + ": " + error.value() + " -> " + error.expectedDe())
                        .toList());
        String what = String.join(
                " | ",
                report.id(),
                report.field() + report.furtherFields(),
                String.valueOf(report.targetGroups()),
                report.format() + " " + report.districts(),
                report.periodFrom() + ".." + report.periodUntil(),
                String.valueOf(report.schedule()),
                report.fundingProgramme() + " " + report.cooperationPartners());
        return row.place() + " | " + (errors.isEmpty() ? what : "refused: " + errors);
    }
}
