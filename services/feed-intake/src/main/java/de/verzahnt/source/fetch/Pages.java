package de.verzahnt.source.fetch;

import de.verzahnt.feeds.FeedKind;
import de.verzahnt.feeds.FeedReading;
import de.verzahnt.intake.report.file.RawRow;
import de.verzahnt.intake.report.file.RawTable;
import de.verzahnt.source.store.Validators;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The pages of one source as one sheet, rows numbered on; columns of later pages are put where the first has them. */
final class Pages {
    private final List<RawRow> rows = new ArrayList<>();
    private RawTable.@Nullable Sheet first;
    private @Nullable FeedKind kind;
    private Validators validators = Validators.NONE;

    void add(FeedReading.Read page, Validators of) {
        RawTable.Sheet sheet = page.sheet();
        if (first == null) {
            first = sheet;
            kind = page.kind();
            validators = page.next().isEmpty() ? of : Validators.NONE;
            rows.addAll(sheet.rows());
            return;
        }
        List<String> header = first.header().cells();
        for (RawRow row : sheet.rows()) {
            List<String> cells =
                    header.stream().map(name -> cell(sheet, row, name)).toList();
            rows.add(new RawRow(rows.size() + 1L, rows.size() + 1L, cells, List.of()));
        }
    }

    int rows() {
        return rows.size();
    }

    FeedAnswer all() {
        RawTable.Sheet start = Objects.requireNonNull(first);
        RawTable.Sheet sheet = new RawTable.Sheet(start.facts(), start.header(), rows);
        return new FeedAnswer.Rows(Objects.requireNonNull(kind), sheet, validators, checksum(sheet));
    }

    private static String cell(RawTable.Sheet sheet, RawRow row, String name) {
        int column = sheet.header().cells().indexOf(name);
        return column < 0 ? "" : row.cell(column);
    }

    private static String checksum(RawTable.Sheet sheet) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(sheet.header().cells().toString().getBytes(StandardCharsets.UTF_8));
            for (RawRow row : sheet.rows()) {
                digest.update(row.cells().toString().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) '\n');
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256: unknown (expected: in every JDK)", impossible);
        }
    }
}
