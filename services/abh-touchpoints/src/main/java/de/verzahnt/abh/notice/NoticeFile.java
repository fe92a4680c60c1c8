package de.verzahnt.abh.notice;

import de.verzahnt.abh.file.CsvFile;
import de.verzahnt.abh.file.CsvLine;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A file of process changes as {@code infra/sample-data/process_changes.csv}; lists separated by semicolons. */
final class NoticeFile {

    private static final Set<String> COLUMNS = new TreeSet<>(Set.of(
            "notice_id",
            "authority_id",
            "kind",
            "valid_from",
            "valid_until",
            "district_key",
            "title",
            "description",
            "target_groups",
            "languages"));
    /** Also allowed; told by the sample's author, ignored by the hub. */
    private static final Set<String> ALLOWED = new TreeSet<>(COLUMNS);

    static {
        ALLOWED.add("source");
    }

    private static final Map<String, String> COLUMN_OF = Map.of(
            "districtKey", "district_key",
            "validFrom", "valid_from",
            "validUntil", "valid_until",
            "targetGroups", "target_groups");

    private NoticeFile() {}

    /** The process changes of a file, or the problem that tells what is wrong with it. */
    static List<ReportedNotice> notices(byte @Nullable [] file) {
        return CsvFile.read(file, COLUMNS, ALLOWED).orRefuse().stream()
                .map(line -> new ReportedNotice(
                        Objects.requireNonNullElse(line.get("authority_id"), ""),
                        line.get("notice_id"),
                        report(line),
                        line.place("notice_id"),
                        places(line)))
                .toList();
    }

    private static NoticeReport report(CsvLine line) {
        return new NoticeReport(
                line.get("kind"),
                line.get("title"),
                line.get("description"),
                line.get("district_key"),
                line.get("valid_from"),
                line.get("valid_until"),
                list(line.get("target_groups")),
                list(line.get("languages")));
    }

    private static UnaryOperator<String> places(CsvLine line) {
        return field -> line.place(COLUMN_OF.getOrDefault(field, field));
    }

    private static List<@Nullable String> list(@Nullable String cell) {
        return cell == null
                ? List.of()
                : Arrays.stream(cell.split(";", -1))
                        .map(String::strip)
                        .filter(code -> !code.isEmpty())
                        .<@Nullable String>map(code -> code)
                        .toList();
    }
}
