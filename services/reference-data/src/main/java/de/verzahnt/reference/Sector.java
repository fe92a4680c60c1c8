package de.verzahnt.reference;

/** Who stands behind an organisation. Only PUBLIC beside FREE can be a Doppelstruktur; NONE is a network without legal body. */
public enum Sector {
    PUBLIC,
    FREE,
    NONE
}
