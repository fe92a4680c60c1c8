package de.verzahnt.rules;

/** Why two offerings are a link and no overlap. */
public enum Mitigation {
    /** One side names the other as partner. */
    COOPERATION,
    /** One side has delegated the task to the other. */
    DELEGATION,
    /** One is declared a part of the other. */
    PART_OF,
    /** Both are declared parts of the same third. */
    SERIES,
    /** One begins where the other ends, in one house on the same day. */
    CHAIN,
    /** One steers, funds or advises where the other is operative. */
    ROLE
}
