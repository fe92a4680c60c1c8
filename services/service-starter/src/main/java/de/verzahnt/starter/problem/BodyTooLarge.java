package de.verzahnt.starter.problem;

import de.verzahnt.messages.Message;
import java.util.List;
import org.springframework.util.unit.DataSize;

/** A body turned out longer than its limit while it was read. */
public final class BodyTooLarge extends BodyRefused {

    private static final long serialVersionUID = 1L;

    private final long limitBytes;

    public BodyTooLarge(DataSize limit) {
        super("body: longer (expected: at most " + limit + ")");
        this.limitBytes = limit.toBytes();
    }

    @Override
    public ProblemException asProblem() {
        return problem(DataSize.ofBytes(limitBytes));
    }

    /** The 413 for a body that may not be longer than this. */
    public static ProblemException problem(DataSize limit) {
        long kib = limit.toKilobytes();
        return new ProblemException(
                ProblemKind.TOO_LARGE,
                Message.of("problem.larger-than", kib),
                List.of(new FieldError("body", null, Message.of("problem.at-most-kib", kib))));
    }
}
