package de.verzahnt.trial;

import java.util.ArrayList;
import java.util.List;

/** Looks in a record for quotation marks that are to blame. */
final class QuotationMarks {
    private static final String ENDS = ",\r\n";

    /**
     * A cell as it stands in the text.
     *
     * @param place of its first mark
     */
    record Cell(int place, String text) {}

    private final String text;
    private int at;

    private QuotationMarks(String text, int at) {
        this.text = text;
        this.at = at;
    }

    /** Of a record that could not be split: where the mark stands that opened a cell and is not closed at its end. */
    static int open(String text, int recordStart) {
        QuotationMarks search = new QuotationMarks(text, recordStart);
        int opened = recordStart;
        while (search.at < text.length()) {
            opened = search.at;
            if (!search.standsAt("\"")) {
                search.skipTo(ENDS);
            } else if (!search.skipQuoted()) {
                return opened;
            }
            search.at++;
        }
        return opened;
    }

    /** Of a record that could be split: cells with marks that do not begin with one, so that nobody knows what they mean. */
    static List<Cell> inside(String text, int recordStart) {
        QuotationMarks search = new QuotationMarks(text, recordStart);
        List<Cell> cells = new ArrayList<>();
        search.addInside(cells);
        while (search.standsAt(",")) {
            search.at++;
            search.addInside(cells);
        }
        return cells;
    }

    private void addInside(List<Cell> cells) {
        if (standsAt("\"")) {
            skipQuoted();
            return;
        }
        int begin = at;
        skipTo("\"" + ENDS);
        if (standsAt("\"")) {
            int mark = at;
            skipTo(ENDS);
            cells.add(new Cell(mark, text.substring(begin, at)));
        }
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
        while (at < text.length() && !standsAt(ENDS)) {
            if (!Character.isWhitespace(text.charAt(at))) {
                return false;
            }
            at++;
        }
        return true;
    }

    private void skipTo(String ends) {
        while (at < text.length() && !standsAt(ends)) {
            at++;
        }
    }

    private boolean standsAt(String oneOf) {
        return at < text.length() && oneOf.indexOf(text.charAt(at)) >= 0;
    }
}
