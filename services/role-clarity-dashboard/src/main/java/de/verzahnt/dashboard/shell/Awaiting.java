package de.verzahnt.dashboard.shell;

import de.verzahnt.starter.caller.Caller;

/** What awaits a reader, for the frame of every page; counted by whoever reads the cases. */
public interface Awaiting {

    /** How many cases wait for the answer of this reader. */
    long answers(Caller reader);

    /** How many cases have changed since this reader last said to have seen all. */
    long news(Caller reader);
}
