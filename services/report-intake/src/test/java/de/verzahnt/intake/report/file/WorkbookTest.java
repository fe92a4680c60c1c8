package de.verzahnt.intake.report.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.verzahnt.intake.running.Workbook;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.problem.FieldError;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbookTest {
    private static final String HEADER = "<row r=\"1\">" + cell("A1", "Titel") + cell("B1", "Beginn") + "</row>";
    private final TableReader reader = new TableReader(Set.of("Titel", "Beginn", "Ort")::contains, 100);

    @Test
    void theSheetWithTheHeaderKnownBestIsReadAndNamed() {
        RawTable.Sheet table = sheet(new Workbook()
                .sheet("Deckblatt", List.of(List.of("Angebote 2026"), List.of("Titel")))
                .sheet(
                        "Liste",
                        List.of(List.of("Stand Mai"), List.of(), List.of("Titel", "Ort"), List.of("Café", "Köln")))
                .bytes());

        assertThat(table.facts().sheet()).isEqualTo("Liste");
        assertThat(table.facts().headerRow()).isEqualTo(3);
        assertThat(table.facts().notices()).extracting(Notice::place).containsExactly("Deckblatt");
        assertThat(table.rows())
                .extracting(RawRow::number, RawRow::cells)
                .containsExactly(tuple(4L, List.of("Café", "Köln")));
    }

    @Test
    void hiddenSheetsAreNotReadAndThatIsTold() {
        RawTable.Sheet table = sheet(new Workbook()
                .sheet("Alt", "hidden", HEADER + row(2, cell("A2", "Altes")), "")
                .sheet("Neu", List.of(List.of("Titel"), List.of("Neues")))
                .bytes());

        assertThat(table.rows()).extracting(row -> row.cell(0)).containsExactly("Neues");
        assertThat(table.facts().notices())
                .extracting(Notice::place, Notice::textDe)
                .containsExactly(tuple("Alt", "Dieses Blatt ist ausgeblendet und wurde nicht gelesen."));
    }

    @ParameterizedTest
    @CsvSource({
        "dd.mm.yyyy,       46054,    2026-02-01",
        "yyyy-mm-dd,       46054.5,  2026-02-01 12:00",
        "mmm yy,           46054,    2026-02-01",
        "hh:mm,            0.4375,   10:30",
        "0.00,             46054,    46054",
        "dd.mm.yyyy,       2026,     2026",
        "\"Tag\" 0,        7,        7",
        "General,          5334002,  5334002",
        "General,          15.0,     15",
        "General,          1E+3,     1000"
    })
    void numbersAreReadAsTheCellShowsThem(String format, String number, String text) {
        byte[] file = new Workbook()
                .formats(format)
                .sheet("A", "", HEADER + row(2, "<c r=\"B2\" s=\"1\"><v>" + number + "</v></c>"), "")
                .bytes();

        assertThat(sheet(file).rows()).extracting(row -> row.cell(1)).containsExactly(text);
    }

    @Test
    void daysCountedFrom1904AreTheSameDays() {
        byte[] file = new Workbook()
                .since1904()
                .formats("dd.mm.yyyy")
                .sheet("A", "", HEADER + row(2, "<c r=\"B2\" s=\"1\"><v>44592</v></c>"), "")
                .bytes();

        assertThat(sheet(file).rows()).extracting(row -> row.cell(1)).containsExactly("2026-02-01");
    }

    @Test
    void ofAFormulaTheResultThatExcelKeptIsReadAndNothingIsWorkedOut() {
        String kept = "<c r=\"A2\" t=\"str\"><f>CONCAT(\"Ca\",\"fé\")</f><v>Café</v></c>";
        String date = "<c r=\"B2\" s=\"1\"><f>TODAY()</f><v>46054</v></c>";
        String none = "<c r=\"A3\"><f>HYPERLINK(\"http://evil.example\")</f></c>";
        String broken = "<c r=\"A4\" t=\"e\"><f>B9</f><v>#REF!</v></c>";
        byte[] file = new Workbook()
                .formats("dd.mm.yyyy")
                .sheet("A", "", HEADER + row(2, kept + date) + row(3, none) + row(4, broken), "")
                .bytes();

        RawTable.Sheet table = sheet(file);

        assertThat(table.rows().get(0).cells()).containsExactly("Café", "2026-02-01");
        assertThat(table.rows().get(1).faults())
                .extracting(WorkbookTest::german)
                .containsExactly(
                        "0: das Ergebnis der Formel; die Mappe in Excel öffnen und speichern, damit es in der Datei steht");
        assertThat(table.rows().get(2).faults())
                .extracting(WorkbookTest::german)
                .containsExactly("0: kein Fehlerwert einer Formel");
    }

    @Test
    void theTextOfCellsMergedDownwardsHoldsForEachRow() {
        String merged = "<mergeCells count=\"2\"><mergeCell ref=\"A2:A3\"/><mergeCell ref=\"A1:B1\"/></mergeCells>";
        byte[] file = new Workbook()
                .sheet("A", "", HEADER + row(2, cell("A2", "Café") + cell("B2", "x")) + row(3, cell("B3", "y")), merged)
                .bytes();

        RawTable.Sheet table = sheet(file);

        assertThat(table.rows()).extracting(RawRow::cells).containsExactly(List.of("Café", "x"), List.of("Café", "y"));
        assertThat(table.facts().notices()).extracting(Notice::place).containsExactly("A2:A3");
    }

    @Test
    void aFileThatIsNoReadableWorkbookIsRefusedInWordsThatHelp() {
        byte[] good = new Workbook().sheet("A", "", HEADER, "").bytes();
        byte[] cut = Arrays.copyOf(good, good.length / 2);
        byte[] text = Workbook.zip(Map.of("word/document.xml", new byte[] {'<'}));

        assertThat(refusal(cut)).contains("unbeschädigte");
        assertThat(refusal(text)).contains("in dieser gepackten Datei ist keine");
        assertThat(refusal(bytes("\u00D0\u00CF\u0011\u00E0 alt"))).contains("das alte XLS-Format");
        assertThat(refusal(bytes("\u00D0\u00CF\u0011\u00E0 E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0")))
                .contains("verschlüsselt");
        assertThat(refusal(bytes("\r\n<html><table><tr><td>Titel"))).contains("Webseite");
        assertThat(refusal(bytes("%PDF-1.7"))).contains("PDF");
    }

    @Test
    void whatWouldTakeMemoryOrTimeWithoutEndIsRefused() {
        byte[] zeros = new byte[70 << 20];
        Map<String, byte[]> bomb = new LinkedHashMap<>(Map.of("xl/workbook.xml", zeros));

        assertThat(refusal(Workbook.zip(bomb))).contains("höchstens 64 MB");
        assertThat(refusal(odd("<a>".repeat(100_000)))).matches(".*(zu tief|unbeschädigte).*");
        assertThat(refusal(odd("<row r=\"2\"><c r=\"ZZZZZZ2\"><v>1</v></c></row>")))
                .contains("zu groß");
        assertThat(refusal(odd("<row r=\"2\"><c r=\"A2\"><f>" + "A1+".repeat(9_000) + "</f></c></row>")))
                .contains("zu groß");
        assertThat(refusal(odd("<row r=\"2\"/>".repeat(10 * RawTable.MOST_ROWS))))
                .contains("zu groß");
    }

    @Test
    void entitiesAreNeverResolved() {
        byte[] file = new Workbook()
                .sheet("A", "", HEADER, "")
                .part("xl/worksheets/sheet1.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>")
                .bytes();

        assertThat(refusal(file)).contains("unbeschädigte");
    }

    private static byte[] odd(String rows) {
        return new Workbook().sheet("A", "", HEADER + rows, "").bytes();
    }

    private RawTable.Sheet sheet(byte[] file) {
        assertThat(reader.read(file)).isInstanceOf(RawTable.Sheet.class);
        return (RawTable.Sheet) reader.read(file);
    }

    private String refusal(byte[] file) {
        assertThat(reader.read(file)).isInstanceOf(RawTable.Unusable.class);
        List<FieldError> errors = ((RawTable.Unusable) reader.read(file)).errors();
        return errors.get(0).expectedDe();
    }

    private static String german(RawRow.Fault fault) {
        Message expected = fault.expected();
        return fault.column() + ": " + expected.in(Locale.GERMAN);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String row(int number, String cells) {
        return "<row r=\"" + number + "\">" + cells + "</row>";
    }

    private static String cell(String address, String text) {
        return Workbook.text(address, text);
    }
}
