package de.verzahnt.dashboard.map;

/** What a map shows. */
enum Measure {
    /** Operative offerings in an area or for a wider one, as the Rollenmatrix counts them. */
    SUPPLY,
    /** Open cases of which the reader may know where they lie. */
    OVERLAPS,
    /** Fields in which nobody is operative; of one field: 1 where nobody is. */
    GAPS,
    /** What the immigration offices have counted and published. */
    DEMAND
}
