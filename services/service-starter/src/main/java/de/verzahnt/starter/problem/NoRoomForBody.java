package de.verzahnt.starter.problem;

import de.verzahnt.messages.Message;

/** So much is being read at this moment that one more body would be too much for the memory. */
public final class NoRoomForBody extends BodyRefused {

    private static final long serialVersionUID = 1L;

    public NoRoomForBody() {
        super("body: no room (expected: less being read at once)");
    }

    @Override
    public ProblemException asProblem() {
        return new ProblemException(ProblemKind.UNAVAILABLE, Message.of("problem.busy"));
    }
}
