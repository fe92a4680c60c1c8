package de.verzahnt.feeds;

import de.verzahnt.intake.report.file.Notice;
import de.verzahnt.intake.report.file.RawRow;
import de.verzahnt.intake.report.file.RawTable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What was understood, as text to be read beside the file. */
final class Understood {
    private Understood() {}

    static String text(FeedReading reading) {
        if (reading instanceof FeedReading.Unusable unusable) {
            return unusable.fault() + ": " + unusable.because().in(Locale.GERMAN) + "\n";
        }
        FeedReading.Read read = (FeedReading.Read) reading;
        RawTable.Sheet sheet = read.sheet();
        String rows = sheet.rows().stream().map(row -> row(sheet.header(), row)).collect(Collectors.joining());
        String notices =
                sheet.facts().notices().stream().map(Understood::notice).collect(Collectors.joining());
        return read.kind() + "\n"
                + read.next().map(next -> "next: " + next + "\n").orElse("")
                + rows
                + (notices.isEmpty() ? "" : "\n" + notices);
    }

    private static String row(RawRow header, RawRow row) {
        List<String> names = header.cells();
        return "\n" + row.number() + "\n"
                + IntStream.range(0, names.size())
                        .filter(i -> !row.cell(i).isEmpty())
                        .mapToObj(i -> names.get(i) + ": " + row.cell(i).replace("\n", " / ") + "\n")
                        .collect(Collectors.joining());
    }

    private static String notice(Notice notice) {
        return "! " + notice.place() + ": " + notice.textDe() + "\n";
    }
}
