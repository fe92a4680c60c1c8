package de.verzahnt.dashboard.reporting.file;

import de.verzahnt.dashboard.reporting.Report;
import java.util.List;
import java.util.Objects;

/** What a gateway says of a file to whoever asks; nothing of it is kept. */
record CheckAnswer(
        long pass,
        long warn,
        long fail,
        FileFacts file,
        List<FileColumn> columns,
        List<Report> preview,
        List<FileRow> rows) {
    private static final int SHOWN = 200;

    /** FAIL when a row fails, else WARN when somebody should look, else PASS. */
    public String verdict() {
        if (fail > 0) {
            return "FAIL";
        }
        return warn > 0 ? "WARN" : "PASS";
    }

    /** Rows somebody should look at: those that fail, then those with something set right; the first 200. */
    public List<FileRow> shown() {
        return List.of("FAIL", "WARN").stream()
                .flatMap(verdict -> rows.stream().filter(row -> Objects.equals(row.verdict(), verdict)))
                .limit(SHOWN)
                .toList();
    }

    /** How many more there are. */
    public long further() {
        return Math.max(0, fail + warn - SHOWN);
    }
}
