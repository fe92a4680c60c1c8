package de.verzahnt.intake.report.file;

import de.verzahnt.intake.report.file.FileFacts.Format;
import de.verzahnt.intake.report.file.HeaderSearch.Found;
import de.verzahnt.messages.Message;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Reads the sheet of a workbook whose header is known best; sheets that are hidden are not read. */
record WorkbookFile(HeaderSearch headers, int mostRows) {

    /** A sheet and its header. */
    private record Choice(Sheet sheet, Found header) {}

    RawTable read(byte[] file) {
        try {
            WorkbookParts parts = WorkbookParts.of(file);
            Map<String, List<MergedCells>> merged = new HashMap<>();
            for (Map.Entry<String, byte[]> part : parts.parts().entrySet()) {
                if (part.getKey().endsWith(".xml") || part.getKey().endsWith(".rels")) {
                    merged.put(part.getKey(), SheetScan.of(part.getValue()));
                }
            }
            return read(parts, new SheetNames(parts), merged);
        } catch (UnreadableWorkbook reason) {
            return RawTable.unusable("file", null, reason.expected());
        }
    }

    private RawTable read(WorkbookParts parts, SheetNames names, Map<String, List<MergedCells>> merged)
            throws UnreadableWorkbook {
        ReadingOptions options = new ReadingOptions(parts.hasStyles(), true);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(parts.packed()), options)) {
            Choice choice = choice(workbook).orElse(null);
            if (choice == null) {
                return RawTable.unusable("file", null, Message.of("intake.header-and-rows"));
            }
            String part = names.partOf(choice.sheet().getId());
            long header = choice.header().row().number();
            return sheet(workbook, choice, new MergedColumns(merged.getOrDefault(part, List.of()), header));
        } catch (IOException | RuntimeException damaged) {
            // The library meets a broken workbook with whatever exception its reading happens to end in.
            throw UnreadableWorkbook.damaged();
        }
    }

    private Optional<Choice> choice(ReadableWorkbook workbook) throws IOException {
        List<Choice> choices = new ArrayList<>();
        for (Sheet sheet : workbook.getSheets().toList()) {
            if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                headers.in(rows(workbook, sheet, HeaderSearch.FIRST_ROWS))
                        .ifPresent(found -> choices.add(new Choice(sheet, found)));
            }
        }
        return choices.stream()
                .max(Comparator.comparingLong(choice -> choice.header().known()));
    }

    private RawTable sheet(ReadableWorkbook workbook, Choice choice, MergedColumns merged) throws IOException {
        RawRow header = choice.header().row();
        List<RawRow> rows = rows(workbook, choice.sheet(), mostRows + HeaderSearch.FIRST_ROWS + 1).stream()
                .map(merged::filled)
                .filter(row -> row.number() > header.number() && !row.isBlank())
                .toList();
        if (rows.size() > mostRows) {
            return RawTable.unusable("file", null, Message.of("intake.at-most-rows", mostRows));
        }
        List<Notice> notices = new ArrayList<>(otherSheets(workbook, choice.sheet()));
        notices.addAll(merged.notices());
        String name = choice.sheet().getName();
        FileFacts facts = new FileFacts(Format.XLSX, null, null, name, header.number(), notices);
        return new RawTable.Sheet(facts, header, rows);
    }

    private static List<Notice> otherSheets(ReadableWorkbook workbook, Sheet chosen) {
        return workbook.getSheets()
                .filter(sheet -> sheet.getIndex() != chosen.getIndex())
                .map(sheet -> FileFacts.notice(
                        String.valueOf(sheet.getName()),
                        sheet.getVisibility() == SheetVisibility.VISIBLE
                                ? "intake.other-sheet"
                                : "intake.hidden-sheet"))
                .toList();
    }

    private static List<RawRow> rows(ReadableWorkbook workbook, Sheet sheet, int most) throws IOException {
        WorkbookRow reader = new WorkbookRow(new CellText(workbook.isDate1904()));
        try (var rows = sheet.openStream()) {
            return rows.map(reader::of)
                    .filter(row -> !row.isBlank())
                    .limit(most)
                    .toList();
        }
    }
}
