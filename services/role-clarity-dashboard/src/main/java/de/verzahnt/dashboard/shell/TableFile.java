package de.verzahnt.dashboard.shell;

import de.verzahnt.characters.SpreadsheetCell;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** A table as a file that spreadsheets open; what they would run begins with an apostrophe. */
public enum TableFile {
    /** With byte order mark and semicolons, as German spreadsheets expect it. */
    CSV("text/csv;charset=UTF-8") {
        @Override
        public void write(List<List<String>> table, OutputStream out) throws IOException {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            text.write('\uFEFF');
            CSVPrinter printer = new CSVPrinter(
                    text, CSVFormat.RFC4180.builder().setDelimiter(';').get());
            for (List<String> row : table) {
                printer.printRecord(row.stream().map(SpreadsheetCell::of));
            }
            printer.flush();
        }
    },
    /** One sheet; every cell is text. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        public void write(List<List<String>> table, OutputStream out) throws IOException {
            try (Workbook book = new Workbook(out, "Verzahnt", "1.0")) {
                Worksheet sheet = book.newWorksheet("Verzahnt");
                for (int line = 0; line < table.size(); line++) {
                    for (int column = 0; column < table.get(line).size(); column++) {
                        sheet.value(
                                line, column, SpreadsheetCell.of(table.get(line).get(column)));
                    }
                }
                sheet.range(0, 0, 0, Math.max(0, table.get(0).size() - 1))
                        .style()
                        .bold()
                        .set();
                sheet.freezePane(0, 1);
            }
        }
    };

    private final String mediaType;

    TableFile(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Answers with the table as a file of this name and day; its first row holds the names of the columns. */
    public void send(String name, LocalDate day, List<List<String>> table, HttpServletResponse response)
            throws IOException {
        response.setContentType(mediaType);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name + "-" + day + "." + name().toLowerCase(Locale.ROOT))
                        .build()
                        .toString());
        write(table, response.getOutputStream());
    }

    /** Writes the whole table; its first row holds the names of the columns. */
    public abstract void write(List<List<String>> table, OutputStream out) throws IOException;
}
