package de.verzahnt.rules.relearned;

import java.util.ArrayList;
import java.util.List;

/** Everything wrong with one file; of very many the first are kept and the others counted. */
final class BookErrors {
    private static final int MOST = 100;

    private final List<BookError> kept = new ArrayList<>();
    private int more;

    void add(BookError error) {
        if (kept.size() < MOST) {
            kept.add(error);
        } else {
            more++;
        }
    }

    boolean any() {
        return !kept.isEmpty();
    }

    BookReading.Refused refused() {
        return new BookReading.Refused(kept, more);
    }
}
