package de.verzahnt.trial;

/** Looks in a record that could not be split for the quotation mark that is to blame. */
final class OpenQuote {
    private final String text;
    private int at;

    private OpenQuote(String text, int at) {
        this.text = text;
        this.at = at;
    }

    /** Where the mark stands that opened a cell and has no partner, or none at the end of the cell. */
    static int place(String text, int recordStart) {
        OpenQuote search = new OpenQuote(text, recordStart);
        int opened = recordStart;
        while (search.at < text.length()) {
            opened = search.at;
            if (text.charAt(opened) != '"') {
                search.skipTo(",\r\n");
            } else if (!search.skipQuoted()) {
                return opened;
            }
            search.at++;
        }
        return opened;
    }

    /** Goes to the separator behind the cell; false when the mark is not closed there. */
    private boolean skipQuoted() {
        at++;
        while (at < text.length()) {
            boolean mark = text.charAt(at) == '"';
            if (mark && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                at++;
            } else if (mark) {
                at++;
                return isAtEndOfCell();
            }
            at++;
        }
        return false;
    }

    /** Blanks behind the closing mark do no harm. */
    private boolean isAtEndOfCell() {
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r' && text.charAt(at) != ',') {
            if (!Character.isWhitespace(text.charAt(at))) {
                return false;
            }
            at++;
        }
        return true;
    }

    private void skipTo(String ends) {
        while (at < text.length() && ends.indexOf(text.charAt(at)) < 0) {
            at++;
        }
    }
}
