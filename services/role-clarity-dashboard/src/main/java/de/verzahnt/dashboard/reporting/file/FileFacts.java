package de.verzahnt.dashboard.reporting.file;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a file was read; encoding and separator of a text file, sheet of a workbook. */
record FileFacts(
        String format,
        @Nullable String encoding,
        @Nullable String separator,
        @Nullable String sheet,
        long headerRow,
        List<FileNotice> notices) {

    /** Something about a file that is no error. */
    record FileNotice(String place, String text, String textEn) {}

    /** The separator as a word of the screen: COMMA, SEMICOLON, TAB or PIPE; null of a workbook. */
    public @Nullable String separatorName() {
        return separator == null
                ? null
                : switch (separator) {
                    case ";" -> "SEMICOLON";
                    case "\t" -> "TAB";
                    case "|" -> "PIPE";
                    default -> "COMMA";
                };
    }
}
