package de.verzahnt.intake.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.verzahnt.intake.batch.Lists;
import de.verzahnt.intake.offering.OfferingReport;
import de.verzahnt.intake.report.batch.BatchRow;
import de.verzahnt.intake.report.batch.Correction;
import de.verzahnt.intake.running.Workbook;
import de.verzahnt.intake.table.Column.Reason;
import de.verzahnt.starter.problem.FieldError;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListValuesTest {

    @ParameterizedTest
    @CsvSource({
        "01.02.2026, 2026-02-01", "1.2.26, 2026-02-01", "Februar 2026, 2026-02-01", "3. März 2026, 2026-03-03",
        "2026-02-01, 2026-02-01", "46054, 2026-02-01", "01.02.2026 09:30, 2026-02-01", "1.1.98, 1998-01-01"
    })
    void daysAreReadAsGermansWriteThem(String cell, String day) {
        assertThat(ReadList.row("Beginn", cell).report(0).periodFrom()).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026", "31.02.2026", "02/01/2026", "2026-13-01", "Anfang 2026", "Februar"})
    void whatIsNoClearDayIsRefusedByItsRowInTheWordsOfTheFile(String cell) {
        BatchRow row = ReadList.row("Beginn", cell).rows().get(0);

        assertThat(row.placedErrors())
                .extracting(FieldError::field, FieldError::value)
                .containsExactly(tuple("row 2, Beginn", cell));
    }

    @Test
    void aMonthAsAnEndIsItsLastDayAndRunningOnIsNone() {
        assertThat(ReadList.row("Ende", "Februar 2026").report(0).periodUntil()).isEqualTo("2026-02-28");
        assertThat(ReadList.row("Ende", "lfd.").report(0).periodUntil()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "05334002, 05334002",
        "Stadt Aachen, 05334002",
        "52068, 05334002",
        "52477 Alsdorf, 05334004",
        "48143, 05515000",
        "33154 Salzkotten, 05774036",
        "Düren, 05358008",
        "Kreis Düren, 05358",
        "AC-Nord, 05334002-P-NORD",
        "5334002, 05334002",
        "StädteRegion Aachen, 05334"
    })
    void aDistrictIsKnownByItsNameItsKeyOrAPostcode(String cell, String key) {
        ReadList list = ReadList.of(("Titel;Ort\nCafé;" + cell).getBytes(StandardCharsets.UTF_8));

        assertThat(list.report(0).districts()).containsExactly(key);
    }

    @Test
    void aKeyThatLostItsZeroIsSetRightAndThatIsTold() {
        ReadList list = ReadList.of("Titel;Ort\nCafé;5334002".getBytes(StandardCharsets.UTF_8));

        assertThat(list.rows().get(0).corrections())
                .filteredOn(Correction::isDoubtful)
                .extracting(Correction::field, Correction::from, Correction::to, Correction::becauseDe)
                .containsExactly(tuple("Ort", "5334002", "05334002", "führende Null ergänzt"));
    }

    @Test
    void ofQuarterTownAndPostcodeTheQuarterIsMeant() {
        ReadList list =
                ReadList.of("Titel;PLZ;Ort;Stadtteil\nCafé;52068;Aachen;Aachen-Nord".getBytes(StandardCharsets.UTF_8));

        assertThat(list.report(0).districts()).containsExactly("05334002-P-NORD");
    }

    @Test
    void hoursNobodyCanReadAreLeftOutAndToldAndFixedOnesBecomeARule() {
        ReadList free = ReadList.row("Wann?", "siehe Aushang");
        OfferingReport fixed =
                ReadList.row("Wann?", "Mo 9-11 Uhr, Do 14:00–16:00").report(0);

        assertThat(free.report(0).schedule()).isNull();
        assertThat(free.rows().get(0).corrections())
                .filteredOn(Correction::isDoubtful)
                .extracting(Correction::field, Correction::from, Correction::to)
                .containsExactly(tuple("Wann?", "siehe Aushang", null));
        assertThat(fixed.schedule()).isEqualTo("FREQ=WEEKLY;BYDAY=MO 09:00-11:00 | FREQ=WEEKLY;BYDAY=TH 14:00-16:00");
    }

    @Test
    void theSendersWordAboutAColumnWinsAndIsRememberedForTheNextFile() {
        byte[] file = "Titel;Ort;Bemerkungen;Wann?\nCafé;Aachen;Offener Treff;Mo 9-11".getBytes(StandardCharsets.UTF_8);
        Map<String, String> said = Map.of("bemerkungen", "description", "Wann?", ColumnPlan.NOTHING);
        TableOrder order = new TableOrder("caritas-aachen", ReadList.CARITAS, said);

        OfferingTable first = ReadList.TABLES.read(file, order).orRefuse();
        ReadList.TABLES.remember(first, order);
        OfferingTable second = ReadList.TABLES
                .read(file, new TableOrder("caritas-aachen", ReadList.CARITAS, Map.of()))
                .orRefuse();

        assertThat(first.plan().columns()).extracting(Column::reason).contains(Reason.CHOSEN);
        assertThat(second.plan().columns())
                .extracting(Column::column)
                .containsExactly("title", "districts", "description", null);
        assertThat(second.plan().columns()).extracting(Column::reason).contains(Reason.REMEMBERED);
    }

    @Test
    void nobodySaysAnythingAboutTheColumnsOfAnotherOrganisation() {
        byte[] file = "Titel;Ort;Merkmal\nCafé;Aachen;Treff".getBytes(StandardCharsets.UTF_8);
        TableOrder order = new TableOrder("drk-aachen", ReadList.CARITAS, Map.of("Merkmal", "format"));

        ReadList.TABLES.remember(ReadList.TABLES.read(file, order).orRefuse(), order);

        TableOrder theirs = new TableOrder(null, Set.of("drk-aachen"), Map.of());
        assertThat(ReadList.TABLES.read(file, theirs).orRefuse().plan().columns())
                .extracting(Column::reason)
                .contains(Reason.UNKNOWN);
    }

    @Test
    void anOfferingReportedBeforeIsFoundAgainByItsTitle() {
        KnownTitles known =
                organisations -> Map.of(KnownTitles.key("caritas-aachen", "Café  INTERNATIONAL"), "caritas/ci");
        OfferingTables tables = Lists.of(new SampleOrganisations(), known);
        TableOrder order = new TableOrder("caritas-aachen", ReadList.CARITAS, Map.of());

        OfferingTable table = tables.read(
                        "Titel;Ort\nCafé International;Aachen".getBytes(StandardCharsets.UTF_8), order)
                .orRefuse();

        assertThat(ReadList.of(table).report(0).id()).isEqualTo("caritas/ci");
    }

    @Test
    void twoRowsOfOneTitleAndOtherWordsAreToldAndTwoEqualOnesAreOne() {
        ReadList list =
                ReadList.of("Titel;Ort\nCafé;Aachen\nCafé;Alsdorf\nCafé;Aachen\n".getBytes(StandardCharsets.UTF_8));

        assertThat(list.rows().get(1).errors())
                .extracting(FieldError::expectedDe)
                .anyMatch(text -> text.contains("row 2"));
        assertThat(list.rows().get(2).corrections())
                .extracting(Correction::becauseDe)
                .contains("dieselben Angaben stehen schon in row 2");
    }

    @Test
    void aWorkbookAndATextFileWithTheSameCellsAreTheSameList() {
        List<String> header = List.of("Träger", "Titel", "Handlungsfeld", "Format", "Ort", "Beginn");
        List<String> row = List.of("Caritas Aachen", "Café", "Begegnung", "Treff", "Aachen", "01.02.2026");
        byte[] workbook = new Workbook().sheet("Angebote", List.of(header, row)).bytes();
        byte[] text = (String.join(";", header) + "\r\n" + String.join(";", row)).getBytes(StandardCharsets.UTF_8);

        assertThat(ReadList.of(workbook).report(0)).isEqualTo(ReadList.of(text).report(0));
        assertThat(ReadList.of(workbook).rows().get(0).errors()).isEmpty();
    }

    @Test
    void amongTheRowsShownAreSomeWithUmlautsSoThatAWrongEncodingIsSeen() {
        String plain = "Treff 1;Aachen\n".repeat(12);
        ReadList list = ReadList.of(("Titel;Ort\n" + plain + "Nähtreff;Aachen\n" + plain + "Frühstück;Aachen\n")
                .getBytes(StandardCharsets.UTF_8));

        assertThat(list.table().preview())
                .hasSize(10)
                .extracting(OfferingReport::title)
                .endsWith("Treff 1", "Nähtreff", "Frühstück");
    }
}
