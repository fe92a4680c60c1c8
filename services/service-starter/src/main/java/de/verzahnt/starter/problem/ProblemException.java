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

    /** Words that stand in code still. */
    public ProblemException(ProblemKind kind, String detailDe, String detailEn, List<FieldError> errors) {
        this(kind, Message.of("problem.told", detailDe, detailEn), errors);
    }

    /** Words that stand in code still. */
    public ProblemException(ProblemKind kind, String detailDe, String detailEn) {
        this(kind, detailDe, detailEn, List.of());
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
