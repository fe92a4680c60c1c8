package de.verzahnt.starter.problem;

import de.verzahnt.messages.Message;
import java.util.List;
import java.util.Locale;

/** Carries a refusal from a controller to the edge. Rules return their "no" as a value; the controller throws this. */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemKind kind;
    private final transient Message detail;
    private final transient List<FieldError> errors;

    public ProblemException(ProblemKind kind, Message detail, List<FieldError> errors) {
        super(detail.in(Locale.ENGLISH), null, false, false);
        this.kind = kind;
        this.detail = detail;
        this.errors = List.copyOf(errors);
    }

    /** A refusal that one sentence explains. */
    public ProblemException(ProblemKind kind, Message detail) {
        this(kind, detail, List.of());
    }

    public ProblemKind kind() {
        return kind;
    }

    /** What is wrong with this request, a sentence. */
    public Message detail() {
        return detail;
    }

    public List<FieldError> errors() {
        return errors;
    }
}
