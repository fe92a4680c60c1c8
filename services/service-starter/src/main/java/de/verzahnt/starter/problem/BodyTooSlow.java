package de.verzahnt.starter.problem;

import de.verzahnt.messages.Message;

/** A body came so slowly that waiting for it would keep others out. */
public final class BodyTooSlow extends BodyRefused {

    private static final long serialVersionUID = 1L;

    public BodyTooSlow() {
        super("body: slower (expected: the rate of verzahnt.limits.slowest)");
    }

    @Override
    public ProblemException asProblem() {
        return new ProblemException(ProblemKind.TOO_SLOW, Message.of("problem.body-too-slow"));
    }
}
