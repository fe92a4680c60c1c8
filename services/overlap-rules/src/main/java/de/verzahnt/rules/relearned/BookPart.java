package de.verzahnt.rules.relearned;

import de.verzahnt.messages.Message;
import java.util.List;

/**
 * One part of the file.
 *
 * @param first line of the file on which {@code lines} begin
 */
record BookPart(Name name, int first, List<String> lines) {
    /** All parts there are, in the order in which they are written. */
    enum Name {
        BOOK("rule-book.yaml"),
        WORDS("word-counts.csv"),
        CONCEPTS("concept-counts.csv");

        private final String written;

        Name(String written) {
            this.written = written;
        }

        String written() {
            return written;
        }
    }

    BookPart {
        lines = List.copyOf(lines);
    }

    /** What is wrong with its line, counted from 0. */
    BookError error(int line, String key, String value, Message expected) {
        return new BookError(name.written, first + line, key, value, expected);
    }

    /** What is wrong with an entry, wherever it stands, or with one that is missing. */
    BookError error(String key, String value, Message expected) {
        return new BookError(name.written, 0, key, value, expected);
    }
}
