package de.verzahnt.starter.loop;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Failures of a loop: all since the start, and those in a row. */
final class Misses {

    private final AtomicLong all = new AtomicLong();
    private final AtomicInteger inARow = new AtomicInteger();
    private volatile String last = "";

    void add(Throwable failure) {
        last = failure.getClass().getName();
        all.incrementAndGet();
        inARow.incrementAndGet();
    }

    void end() {
        inARow.set(0);
    }

    long all() {
        return all.get();
    }

    int inARow() {
        return inARow.get();
    }

    /** The type of the last failure; empty before the first. */
    String last() {
        return last;
    }
}
