package de.verzahnt.intake.report.file;

import de.verzahnt.intake.report.batch.Place;
import de.verzahnt.intake.report.file.FileFacts.Format;
import de.verzahnt.intake.report.file.HeaderSearch.Found;
import de.verzahnt.messages.Message;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads a table of separated values; the separator is the one with which the header makes most sense. */
record CsvText(HeaderSearch headers, int mostRows) {

    /** A header as one separator shows it. */
    private record Guess(CsvLines lines, Found header) {}

    RawTable read(FileText.Text file) {
        CsvStart start = CsvStart.of(file.text());
        if (start.rest().isBlank()) {
            return noRows();
        }
        return start.separators().stream()
                .flatMap(separator -> guess(new CsvLines(start, separator)).stream())
                .max(Comparator.<Guess>comparingLong(guess -> guess.header().known())
                        .thenComparingInt(guess -> guess.header().row().width()))
                .map(guess -> sheet(file, guess))
                .orElseGet(CsvText::noRows);
    }

    private Optional<Guess> guess(CsvLines lines) {
        return headers.in(lines.rows(HeaderSearch.FIRST_ROWS, HeaderSearch.FIRST_ROWS))
                .map(found -> new Guess(lines, found));
    }

    private RawTable sheet(FileText.Text file, Guess guess) {
        RawRow header = guess.header().row();
        if (!header.faults().isEmpty()) {
            return RawTable.unusable(Place.row(header.number()), null, Message.of("intake.readable-header"));
        }
        List<RawRow> all = guess.lines().rows(Long.MAX_VALUE, mostRows + HeaderSearch.FIRST_ROWS + 1);
        for (RawRow above : all) {
            if (above.number() < header.number() && hasAnOpenQuotation(above)) {
                return RawTable.unusable(Place.row(above.number()), null, Message.of("intake.quotation-marks"));
            }
        }
        List<RawRow> rows =
                all.stream().filter(row -> row.number() > header.number()).toList();
        if (rows.size() > mostRows) {
            return RawTable.unusable("file", null, Message.of("intake.at-most-rows", mostRows));
        }
        String separator = String.valueOf(guess.lines().separator());
        FileFacts facts = new FileFacts(Format.CSV, file.encoding(), separator, null, header.number(), List.of());
        return new RawTable.Sheet(facts, header, rows);
    }

    /** Above a header nothing may be open: what looks like the header could be the inside of a cell. */
    private static boolean hasAnOpenQuotation(RawRow row) {
        return row.cells().stream()
                .anyMatch(cell -> cell.chars().filter(c -> c == '"').count() % 2 == 1);
    }

    private static RawTable noRows() {
        return RawTable.unusable("file", null, Message.of("intake.header-and-rows"));
    }
}
