package de.verzahnt.dashboard.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.characters.SpreadsheetCell;
import de.verzahnt.dashboard.testing.DashboardTest;
import de.verzahnt.dashboard.testing.Story;
import de.verzahnt.events.Lifecycle;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@DashboardTest
class OfferingCsvTest {

    private static final String HOURS = "FREQ=WEEKLY;BYDAY=TU 16:00-18:00 | FREQ=MONTHLY;BYDAY=1TH 10:00-12:00";

    @Autowired
    MockMvc program;

    @Autowired
    Story story;

    @BeforeEach
    void theCafesAndOneThatIsHardToWriteDown() {
        story.beginsWithThreeCafes();
        story.hears(Exported.ID, Exported.activity(HOURS, Lifecycle.ACTIVE));
    }

    @Test
    void everyFieldComesBackAsItWasReported() throws Exception {
        Map<String, String> row = rows().stream()
                .map(CSVRecord::toMap)
                .filter(cells -> Exported.ID.equals(cells.get("activity_id")))
                .findFirst()
                .orElseThrow();
        row.replaceAll((column, cell) -> SpreadsheetCell.text(cell));
        assertThat(row)
                .containsEntry("organisation_id", "diakonie-aachen-ia")
                .containsEntry("description", Exported.DASHES.strip())
                .containsEntry("further_fields", "SPRACHE")
                .containsEntry("districts", "05334002-P-OST;05334002-P-NORD")
                .containsEntry("start_date", "2026-01-01")
                .containsEntry("schedule", HOURS)
                .containsEntry("languages", "de;ar")
                .containsEntry("funding_until", "")
                .containsEntry("capacity", "12")
                .containsEntry("url", "https://www.example.org/treff?a=1,2;b");
    }

    @Test
    void noCellBeginsLikeAFormula() throws Exception {
        assertThat(rows()).hasSize(4).allSatisfy(row -> assertThat(row.toList())
                .noneMatch(OfferingCsvTest::likeFormula));
        assertThat(rows().stream().map(row -> row.get("description"))).anyMatch(cell -> cell.startsWith("'- Deutsch"));
    }

    @Test
    void theFileBeginsWithAByteOrderMarkAndEndsItsLinesAsWindowsDoes() throws Exception {
        assertThat(text())
                .startsWith("\uFEFFactivity_id;organisation_id;title;description;field;")
                .contains("url\r\n")
                .endsWith("\r\n");
    }

    private static boolean likeFormula(String cell) {
        return !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0;
    }

    private String text() throws Exception {
        return new String(Exported.file(program, "csv"), UTF_8);
    }

    private List<CSVRecord> rows() throws Exception {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(';')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        return format.parse(new StringReader(text().substring(1))).getRecords();
    }
}
