package de.verzahnt.rules.relearned;

import java.util.List;

/** What became of a file that was handed in. */
public sealed interface BookReading {
    /** A book that can be tried. */
    record Read(RelearnedBook book) implements BookReading {}

    /**
     * No book.
     *
     * @param errors all that is wrong, at least one
     * @param more how many further ones there are
     */
    record Refused(List<BookError> errors, int more) implements BookReading {
        public Refused {
            errors = List.copyOf(errors);
        }
    }
}
