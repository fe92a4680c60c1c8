package de.verzahnt.detector.cases;

/** Where one line stands. */
public enum LineStatus {
    OPEN,
    SETTLED,
    CLOSED
}
