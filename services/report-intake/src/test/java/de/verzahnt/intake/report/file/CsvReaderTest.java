package de.verzahnt.intake.report.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.verzahnt.starter.problem.FieldError;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReaderTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final CsvReader reader = new CsvReader(new CsvColumns(List.of("id", "title"), List.of("places")), 3);

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void anyLineEndsARow(String end) {
        List<CsvRow> rows = rows("id,title" + end + "a,Eins" + end + end + "b,Zwei" + end);

        assertThat(rows).extracting(CsvRow::number).containsExactly(2L, 4L);
        assertThat(rows).extracting(row -> row.cell("title")).containsExactly("Eins", "Zwei");
    }

    @Test
    void lineEndsMayBeMixedAndRowsKeepTheirNumbers() {
        List<CsvRow> rows = rows("id,title\r\na,\"Eins\nzweite Zeile\"\rb,Zwei\nc,Drei");

        assertThat(rows).extracting(CsvRow::number).containsExactly(2L, 3L, 4L);
        assertThat(rows).extracting(CsvRow::line).containsExactly(2L, 4L, 5L);
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstColumn() {
        assertThat(rows("\uFEFFid,title\na,Eins")).hasSize(1);
    }

    @Test
    void windowsAndUtf16FilesAreReadAsWhatTheyAre() {
        CsvTable windows = reader.read("id;title\na;Frauencafé – „Treff“".getBytes(WINDOWS));
        CsvTable utf16 = reader.read("\uFEFFid\ttitle\na\tCafé".getBytes(UTF_16LE));

        assertThat(windows).isInstanceOfSatisfying(CsvTable.Rows.class, table -> {
            assertThat(table.encoding()).isEqualTo("windows-1252");
            assertThat(table.rows().get(0).cell("title")).isEqualTo("Frauencafé – „Treff“");
        });
        assertThat(utf16).isInstanceOfSatisfying(CsvTable.Rows.class, table -> assertThat(
                        table.rows().get(0).cell("title"))
                .isEqualTo("Café"));
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        assertThat(reader.read(new byte[] {'i', 'd', 0, 1, 2})).isInstanceOf(CsvTable.Unusable.class);
        assertThat(reader.read(new byte[] {(byte) 0x81, (byte) 0x8D})).isInstanceOf(CsvTable.Unusable.class);
    }

    @Test
    void aRowOfAnotherEncodingRefusesTheFileByItsLineInsteadOfSpoilingTheOthers() {
        byte[] mixed = bytes("id,title\r\na,Café\r\nb,Zwei\r\n", UTF_8, "c,Bücher\r\n", WINDOWS);

        assertThat(reader.read(mixed)).isInstanceOfSatisfying(CsvTable.Unusable.class, table -> assertThat(
                        table.errors())
                .extracting(FieldError::field, FieldError::value, FieldError::expectedDe, FieldError::expectedEn)
                .containsExactly(tuple(
                        "line 4",
                        "c,Bücher",
                        "eine Kodierung in der ganzen Datei; UTF-8 steht in Zeile 2",
                        "one encoding in the whole file; UTF-8 stands in line 2")));
    }

    @Test
    void aRowOfTwoEncodingsRefusesTheFileByItsLineToo() {
        byte[] mixed = bytes("id,title\na,Café ", UTF_8, "für Bücher\n", WINDOWS);

        assertThat(reader.read(mixed))
                .isInstanceOfSatisfying(CsvTable.Unusable.class, table -> assertThat(table.errors())
                        .extracting(FieldError::field)
                        .containsExactly("line 2"));
    }

    @Test
    void aByteThatIsNoTextIsToldByItsLine() {
        byte[] undefined = bytes("id;title\na;Café\nb;", WINDOWS, "\u0081\n", ISO_8859_1);

        assertThat(reader.read(undefined))
                .isInstanceOfSatisfying(CsvTable.Unusable.class, table -> assertThat(table.errors())
                        .extracting(FieldError::field)
                        .containsExactly("line 3"));
    }

    @Test
    void aSharpSBeforeAQuotationMarkDoesNotMakeAWindowsFileMixed() {
        CsvTable table = reader.read("id;title\na;viel Spaß…\nb;Frauencafé".getBytes(WINDOWS));

        assertThat(table).isInstanceOfSatisfying(CsvTable.Rows.class, file -> assertThat(file.rows())
                .extracting(row -> row.cell("title"))
                .containsExactly("viel Spaß…", "Frauencafé"));
    }

    @Test
    void aRowOfTheWrongShapeIsAnErrorOfThatRowOnly() {
        List<CsvRow> rows = rows("id,title\na;Eins\nb,Zwei\nc,Drei,,\n");

        assertThat(rows.get(0).errors()).singleElement().satisfies(error -> {
            assertThat(error.value()).isEqualTo("1");
            assertThat(error.expectedDe()).isEqualTo("2 Zellen, getrennt wie die Kopfzeile durch ,");
        });
        assertThat(rows.get(1).errors()).isEmpty();
        assertThat(rows.get(2).errors()).isEmpty();
    }

    @Test
    void spacesAroundAQuotedCellAreNoPartOfIt() {
        assertThat(rows("id,title\na, \"Eins, zwei\" \n").get(0).cell("title")).isEqualTo("Eins, zwei");
    }

    @Test
    void emptyColumnsAtTheEndAreNoColumns() {
        List<CsvRow> rows = rows("id,title,,\na,Eins,,\nb,Zwei\nc,Drei,,x\n");

        assertThat(rows.get(0).cell("title")).isEqualTo("Eins");
        assertThat(rows.get(1).cell("title")).isEqualTo("Zwei");
        assertThat(rows.get(2).errors()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=;\r\n", "SEP=;\n", "\"sep=;\"\r"})
    void aFirstLineThatNamesTheSeparatorIsFollowedAndNoRowForASpreadsheet(String first) {
        List<CsvRow> rows = rows(first + "id;title\na;Eins, zwei, drei");

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.cell("title")).isEqualTo("Eins, zwei, drei");
            assertThat(row.number()).isEqualTo(2);
            assertThat(row.line()).isEqualTo(3);
        });
    }

    @Test
    void aCharacterThatIsNoneRefusesItsRowOnlyAndNamesTheColumn() {
        List<CsvRow> rows = rows("id,title\na,Ei\0ns\nb,Zwei\n");

        assertThat(rows.get(0).cell("id")).isEqualTo("a");
        assertThat(rows.get(0).cell("title")).isNull();
        assertThat(rows.get(0).errors())
                .extracting(FieldError::field, FieldError::value, FieldError::expectedDe, FieldError::expectedEn)
                .containsExactly(tuple("title", "U+0000", "keine Steuerzeichen", "no control characters"));
        assertThat(rows.get(1).errors()).isEmpty();
    }

    @Test
    void theHeaderMayStandAnywhereInTheFirstTenRowsAndRowsKeepTheirNumbers() {
        List<CsvRow> rows = rows("Angebote, Stand 2026\n\n;;\nid;title\na;Eins, zwei\n");

        assertThat(rows).extracting(CsvRow::number, row -> row.cell("title")).containsExactly(tuple(5L, "Eins, zwei"));
    }

    @Test
    void aHeaderBelowTheTenthRowIsNone() {
        assertThat(reader.read(("\n".repeat(10) + "id,title\na,Eins\n").getBytes(UTF_8)))
                .isInstanceOfSatisfying(CsvTable.Unusable.class, table -> assertThat(table.errors())
                        .extracting(FieldError::expectedDe)
                        .containsExactly("eine Kopfzeile und Zeilen"));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theSeparatorIsTheOneWithWhichTheHeaderMakesSense(String separator) {
        List<CsvRow> rows =
                rows("id,title".replace(",", separator) + "\na" + separator + "\"Eins, zwei; drei | vier\"\n");

        assertThat(rows).extracting(row -> row.cell("title")).containsExactly("Eins, zwei; drei | vier");
    }

    @Test
    void anOpenQuotationMarkIsToldWithItsRow() {
        List<CsvRow> rows = rows("id,title\na,Eins\nb,\"Zwei\nc,Drei");

        assertThat(rows).hasSize(2);
        assertThat(rows.get(1).number()).isEqualTo(3);
        assertThat(rows.get(1).errors()).singleElement().satisfies(error -> assertThat(error.expectedDe())
                .contains("Anführungszeichen"));
    }

    @Test
    void everyUnknownRepeatedOrMissingColumnIsNamed() {
        assertThat(reader.read("id,id,farbe\n".getBytes(UTF_8)))
                .isInstanceOfSatisfying(CsvTable.Unusable.class, table -> assertThat(table.errors())
                        .extracting(error -> error.value() + ": " + error.expectedEn())
                        .containsExactly("id: each column once", "farbe: no unknown column", "null: a column title"));
    }

    @Test
    void anEmptyFileAndOneOfTooManyRowsAreRefused() {
        assertThat(reader.read(null))
                .isInstanceOfSatisfying(CsvTable.Unusable.class, table -> assertThat(table.errors())
                        .extracting(FieldError::expectedDe)
                        .containsExactly("eine Kopfzeile und Zeilen"));
        assertThat(reader.read(new byte[0])).isInstanceOf(CsvTable.Unusable.class);
        assertThat(reader.read("id,title\na,1\na,1\na,1\na,1\n".getBytes(UTF_8)))
                .isInstanceOf(CsvTable.Unusable.class);
    }

    private static byte[] bytes(String first, Charset itsEncoding, String then, Charset another) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(first.getBytes(itsEncoding));
        bytes.writeBytes(then.getBytes(another));
        return bytes.toByteArray();
    }

    private List<CsvRow> rows(String file) {
        return ((CsvTable.Rows) reader.read(file.getBytes(UTF_8))).rows();
    }
}
