package de.verzahnt.intake.report.file;

import de.verzahnt.messages.Message;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a file was read, told to its sender.
 *
 * @param encoding of a text file, e.g. {@code UTF-8}; null of a workbook
 * @param separator between the cells of a text file; null of a workbook
 * @param sheet that was read of a workbook; null of a text file
 * @param headerRow where the names of the columns stand
 * @param notices what was read otherwise than it stands there, or not at all
 */
public record FileFacts(
        Format format,
        @Nullable String encoding,
        @Nullable String separator,
        @Nullable String sheet,
        long headerRow,
        List<Notice> notices) {

    /** Kinds of files that are read. */
    public enum Format {
        CSV,
        XLSX,
        ICALENDAR,
        JSON,
        WEB_PAGE,
        XML
    }

    public FileFacts {
        notices = List.copyOf(notices);
    }

    /** The same with further notices. */
    public FileFacts with(List<Notice> more) {
        List<Notice> all = new ArrayList<>(notices);
        all.addAll(more);
        return new FileFacts(format, encoding, separator, sheet, headerRow, all);
    }

    /** What this file is called where a result names its encoding. */
    public String readAs() {
        return encoding == null ? format.name() : encoding;
    }

    static Notice notice(String place, String code, Object... arguments) {
        return new Notice(place, Message.of(code, arguments));
    }
}
