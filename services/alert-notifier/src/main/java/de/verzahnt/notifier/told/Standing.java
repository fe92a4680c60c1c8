package de.verzahnt.notifier.told;

/** Where a line stands. */
public enum Standing {
    OPEN,
    SETTLED,
    CLOSED
}
