package de.verzahnt.dashboard.reporting.file;

import java.time.Instant;
import java.util.Map;

/**
 * A file between upload and report, and what its gateway said of it last.
 *
 * @param organisation for which it is
 * @param file its bytes; none once it is taken
 * @param columns what the person said of a header
 * @param taken whether the answer tells what became of it, not what would
 */
record KeptFile(
        String id,
        String organisation,
        byte[] file,
        Map<String, String> columns,
        FileAnswer answer,
        boolean taken,
        Instant since) {}
