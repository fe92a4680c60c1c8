package de.verzahnt.intake.report.file;

import de.verzahnt.messages.Message;

/** Ends the reading of a workbook from deep inside; never leaves this package. */
final class UnreadableWorkbook extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Message expected;

    UnreadableWorkbook(Message expected) {
        super(expected.code(), null, false, false);
        this.expected = expected;
    }

    static UnreadableWorkbook damaged() {
        return new UnreadableWorkbook(Message.of("intake.file-damaged"));
    }

    /** What would have been right. */
    Message expected() {
        return expected;
    }
}
