package de.verzahnt.starter.problem;

import java.util.List;

/** Carries a refusal from a controller to the edge. Rules return their "no" as a value; the controller throws this. */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemKind kind;
    private final String detailDe;
    private final String detailEn;
    private final transient List<FieldError> errors;

    public ProblemException(ProblemKind kind, String detailDe, String detailEn, List<FieldError> errors) {
        super(detailEn, null, false, false);
        this.kind = kind;
        this.detailDe = detailDe;
        this.detailEn = detailEn;
        this.errors = List.copyOf(errors);
    }

    /** A refusal that one sentence explains. */
    public ProblemException(ProblemKind kind, String detailDe, String detailEn) {
        this(kind, detailDe, detailEn, List.of());
    }

    public ProblemKind kind() {
        return kind;
    }

    public String detailDe() {
        return detailDe;
    }

    public String detailEn() {
        return detailEn;
    }

    public List<FieldError> errors() {
        return errors;
    }
}
