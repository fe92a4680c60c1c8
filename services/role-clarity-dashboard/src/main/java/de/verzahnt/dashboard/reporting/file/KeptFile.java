package de.verzahnt.dashboard.reporting.file;

import java.time.Instant;

/**
 * A file between upload and report, and what its gateway said of it last.
 *
 * @param upload what was uploaded; without its content once it is taken
 * @param taken whether the answer tells what became of it, not what would
 */
record KeptFile(String id, Upload upload, FileAnswer answer, boolean taken, Instant since) {

    /** For which it is. */
    String organisation() {
        return String.valueOf(upload.organisation());
    }
}
