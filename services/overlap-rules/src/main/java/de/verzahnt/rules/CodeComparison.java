package de.verzahnt.rules;

/** A comparison of codes rather than of words: many offerings look the same to it, so what it saw is worth remembering. */
interface CodeComparison extends Comparison {
    /** All it looks at: offerings equal in this get the same level, beside whatever other, in one Kreis, on every day. */
    Object looksAt(Offering offering);
}
