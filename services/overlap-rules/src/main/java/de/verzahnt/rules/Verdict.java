package de.verzahnt.rules;

/** The answer to "what are these two to each other here and today?". */
public sealed interface Verdict {
    /** They are something to each other. */
    record Found(Finding finding) implements Verdict {}

    /** They are nothing; the gate names the first no. */
    record None(Gate gate) implements Verdict {}
}
