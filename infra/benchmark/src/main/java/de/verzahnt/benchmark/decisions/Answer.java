package de.verzahnt.benchmark.decisions;

/** What a line of a case says of its pair: a label, or why there is none. */
sealed interface Answer permits Decided, LeftOut {}
