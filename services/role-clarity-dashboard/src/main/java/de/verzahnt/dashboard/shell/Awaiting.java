package de.verzahnt.dashboard.shell;

import de.verzahnt.starter.caller.Caller;

/** What awaits a reader, for the frame of every page; counted by whoever reads the cases. */
public interface Awaiting {

    /** What awaits this reader now. */
    Awaited of(Caller reader);

    /**
     * What awaits somebody.
     *
     * @param answers how many cases wait for their answer
     * @param news how many cases have changed since they last said to have seen all
     */
    record Awaited(long answers, long news) {

        /** Nothing does. */
        public static final Awaited NOTHING = new Awaited(0, 0);
    }
}
