package de.verzahnt.cases;

/** Where one line stands. */
public enum LineStatus {
    OPEN,
    SETTLED,
    CLOSED
}
