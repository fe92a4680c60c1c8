package de.verzahnt.trial;

import de.verzahnt.messages.Message;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Where something is wrong.
 *
 * @param line as a text editor counts it, 0 for the whole file; of a row its first
 * @param column name of the column; empty when it is not about one
 */
record Spot(Path file, int line, String column) {

    /** The whole file. */
    static Spot of(Path file) {
        return new Spot(file, 0, "");
    }

    @Override
    public String toString() {
        String place = line == 0 ? "" : " " + Message.of("trial.at-line", line).in(Locale.GERMAN);
        return file + place + (column.isEmpty() ? "" : ", " + Shown.text(column));
    }
}
