package de.verzahnt.starter.problem;

import java.io.IOException;

/** A body is not read to its end, and why. */
public abstract class BodyRefused extends IOException {

    private static final long serialVersionUID = 1L;

    /** Attribute of a request whose rest is not to be waited for: its connection ends with the answer. */
    public static final String HANG_UP = BodyRefused.class.getName() + ".HANG_UP";

    protected BodyRefused(String message) {
        super(message);
    }

    /** What its sender is told. */
    public abstract ProblemException asProblem();
}
