package de.verzahnt.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.intake.batch.Lists;
import de.verzahnt.intake.offering.OfferingReport;
import de.verzahnt.intake.report.batch.BatchItem;
import de.verzahnt.intake.report.batch.Correction;
import de.verzahnt.intake.report.file.FileFacts;
import de.verzahnt.intake.report.file.RawRow;
import de.verzahnt.intake.report.file.RawTable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SourceRowTest {
    private static final OfferingTables TABLES = Lists.of(new SampleOrganisations(), KnownTitles.NONE);
    private static final RowDefaults AACHEN = new RowDefaults(
            "BEGEGNUNG", List.of("NACHBARSCHAFT"), "VERANSTALTUNG", "OPERATIVE", List.of("05334002"), List.of("de"));
    private static final List<String> HEADER =
            List.of("activity_id", "title", "description", "districts", "field", "categories", "url");

    @Test
    void whatARowSaysItselfOutranksItsCategories() {
        assertSet(read(AACHEN, "a", "Treff", "", "", "Sprachförderung", "Sport", ""), "field", "SPRACHE", "words");
    }

    @Test
    void aCategoryOutranksTheWordsOfTheTitle() {
        assertSet(
                read(AACHEN, "a", "Deutschkurs", "", "", "", "Sport", ""), "field", "GESUNDHEIT_SPORT", "by-category");
    }

    @Test
    void theTitleOutranksTheDescription() {
        assertSet(
                read(AACHEN, "a", "Deutschkurs am Abend", "Danach gemeinsames Schwimmen.", "", "", "", ""),
                "field",
                "SPRACHE",
                "by-title");
    }

    @Test
    void theDescriptionOutranksTheDefault() {
        assertSet(
                read(AACHEN, "a", "Montags um vier", "Wir üben Deutschkurs für Eltern.", "", "", "", ""),
                "field",
                "SPRACHE",
                "by-description");
    }

    @Test
    void theDefaultStandsWhereNothingIsSaid() {
        BatchItem<OfferingReport> item = read(AACHEN, "a", "Montags um vier", "", "", "", "", "");

        assertSet(item, "field", "BEGEGNUNG", "by-default");
        assertThat(report(item).targetGroups()).containsExactly("NACHBARSCHAFT");
        assertThat(report(item).districts()).containsExactly("05334002");
        assertThat(report(item).languages()).containsExactly("de");
    }

    @Test
    void theTownOfAnAddressIsItsDistrict() {
        BatchItem<OfferingReport> item =
                read(RowDefaults.NONE, "a", "Treff", "", "Nadelfabrik, Reichsweg 30, 52068 Aachen", "Sport", "", "");

        assertThat(report(item).districts()).containsExactly("05334002");
        assertThat(report(item).description()).isEqualTo("Ort: Nadelfabrik, Reichsweg 30, 52068 Aachen");
    }

    @Test
    void aHouseInventsNoDistrictAndIsKeptAsText() {
        BatchItem<OfferingReport> item = read(AACHEN, "a", "Treff", "Jeden Montag.", "Nadelfabrik", "", "", "");

        assertSet(item, "districts", "05334002", "by-default");
        assertThat(report(item).description()).isEqualTo("Jeden Montag.\nOrt: Nadelfabrik");
    }

    @Test
    void withoutAnAreaARowWithOnlyAHouseIsRefused() {
        BatchItem<OfferingReport> item = read(RowDefaults.NONE, "a", "Treff", "", "Nadelfabrik", "Sport", "", "");

        assertThat(item.errors()).singleElement().satisfies(error -> {
            assertThat(error.field()).isEqualTo("districts");
            assertThat(error.expectedDe()).startsWith("ein Ort, den der Hub kennt");
        });
    }

    @Test
    void aPostcodeOfTwoTownsIsNotClearAndBothAreTold() {
        BatchItem<OfferingReport> item = read(RowDefaults.NONE, "a", "Treff", "", "33154", "Sport", "", "");

        assertThat(item.errors()).singleElement().satisfies(error -> {
            assertThat(error.field()).isEqualTo("districts");
            assertThat(error.expectedDe()).contains("ein eindeutiges Gebiet", "05774032", "05774036");
        });
        assertThat(report(read(RowDefaults.NONE, "a", "Treff", "", "33154 Salzkotten", "Sport", "", ""))
                        .districts())
                .containsExactly("05774036");
    }

    @Test
    void aMealInATitleIsNoTown() {
        BatchItem<OfferingReport> item = read(AACHEN, "a", "Gemeinsames Essen", "", "", "", "", "");

        assertSet(item, "districts", "05334002", "by-default");
    }

    @Test
    void aQuarterInTheTitleIsTheDistrictInsideTheAreaOfTheSource() {
        RowDefaults kreis = new RowDefaults(null, List.of(), null, null, List.of("05334"), List.of());

        assertSet(
                read(kreis, "a", "Frauentreff Alsdorf", "", "", "Sport", "", ""), "districts", "05334004", "by-title");
    }

    @Test
    void aValueSetByHandOutranksTheRow() {
        SourceOfRows plain = source(AACHEN, Map.of());
        String id = plain.idOf("refugio", "a");

        BatchItem<OfferingReport> item = read(
                source(AACHEN, Map.of(id, Map.of("field", "ARBEIT"))), "a", "Deutschkurs", "", "", "Sport", "", "");

        assertSet(item, "field", "ARBEIT", "by-hand");
    }

    @Test
    void aValueSetByHandIsFoundByTheTitleOfAListWithoutIds() {
        SourceOfRows list = new SourceOfRows(
                "q1", false, AACHEN, Map.of("refugio/deutschkurs", Map.of("field", "ARBEIT", "title", "Deutsch")));

        BatchItem<OfferingReport> item = read(list, "", "Deutschkurs", "", "", "Sport", "", "");

        assertSet(item, "field", "ARBEIT", "by-hand");
        assertThat(report(item).id()).isEqualTo("refugio/deutschkurs");
    }

    @Test
    void theUidOfACalendarIsNotTold() {
        BatchItem<OfferingReport> item = read(AACHEN, "mueller@gmail.com", "Treff", "", "", "", "", "");

        assertThat(report(item).id()).startsWith("refugio/q1-").doesNotContain("mueller");
    }

    @Test
    void aLinkWithoutHttpsIsLeftOutAndTold() {
        BatchItem<OfferingReport> item = read(AACHEN, "a", "Treff", "", "", "", "", "http://www.example.org");

        assertThat(report(item).url()).isNull();
        assertThat(item.corrections()).anyMatch(one -> one.because().code().equals("table.no-link"));
    }

    @Test
    void aPhoneNumberIsMaskedAndTheRowIsTaken() {
        BatchItem<OfferingReport> item = read(AACHEN, "a", "Treff", "Anmeldung unter 0241 123456.", "", "", "", "");

        assertThat(item.errors()).isEmpty();
        assertThat(report(item).description()).doesNotContain("123456").startsWith("Anmeldung unter 02");
    }

    private static void assertSet(BatchItem<OfferingReport> item, String field, String value, String reason) {
        String stands = field.equals("field")
                ? report(item).field()
                : String.valueOf(
                        Objects.requireNonNull(report(item).districts()).get(0));
        assertThat(stands).isEqualTo(value);
        assertThat(item.corrections())
                .filteredOn(one -> one.field().equals(field))
                .extracting(Correction::because)
                .anyMatch(because -> because.code().equals("table." + reason));
    }

    private static BatchItem<OfferingReport> read(RowDefaults defaults, String... cells) {
        return read(source(defaults, Map.of()), cells);
    }

    private static BatchItem<OfferingReport> read(SourceOfRows source, String... cells) {
        FileFacts facts = new FileFacts(FileFacts.Format.XLSX, null, null, null, 1, List.of());
        RawTable.Sheet sheet = new RawTable.Sheet(
                facts, new RawRow(1, 1, HEADER, List.of()), List.of(new RawRow(2, 2, List.of(cells), List.of())));
        TableOrder order = new TableOrder("refugio", Set.of("refugio"), Map.of(), source);
        return TABLES.read(sheet, order).orRefuse().items().items().get(0);
    }

    private static SourceOfRows source(RowDefaults defaults, Map<String, Map<String, String>> byHand) {
        return new SourceOfRows("q1", true, defaults, byHand);
    }

    private static OfferingReport report(BatchItem<OfferingReport> item) {
        return Objects.requireNonNull(item.report());
    }
}
