package de.verzahnt.abh.disclosure;

/** With the row of the total, a reader could find out or narrow down the count of the cell. */
public record Leak(CellKey total, CellKey cell) {}
