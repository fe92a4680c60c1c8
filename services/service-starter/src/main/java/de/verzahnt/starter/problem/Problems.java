package de.verzahnt.starter.problem;

import de.verzahnt.guard.PersonalDataGuard;
import de.verzahnt.messages.Message;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ProblemDetail;

/** Builds problem details; the one place where values from outside are cut and masked. */
public final class Problems {

    private static final int SHOWN = 80;

    private Problems() {}

    /**
     * A problem in both languages: German in the standard fields, English beside them as {@code titleEn} and
     * {@code detailEn}; {@code errors} is always present.
     */
    public static ProblemDetail of(ProblemKind kind, Message detail, List<FieldError> errors) {
        ProblemDetail problem = ProblemDetail.forStatus(kind.status());
        problem.setType(kind.type());
        problem.setTitle(kind.title().in(Locale.GERMAN));
        problem.setDetail(PersonalDataGuard.masked(detail.in(Locale.GERMAN)));
        problem.setProperty("titleEn", kind.title().in(Locale.ENGLISH));
        problem.setProperty("detailEn", PersonalDataGuard.masked(detail.in(Locale.ENGLISH)));
        problem.setProperty("errors", errors.stream().map(Problems::presentable).toList());
        return problem;
    }

    /** The problem a thrown refusal stands for. */
    public static ProblemDetail of(ProblemException refusal) {
        return of(refusal.kind(), refusal.detail(), refusal.errors());
    }

    /** The error as it may be shown: its field, which an unknown one names itself, and its value cut and masked. */
    public static FieldError presentable(FieldError error) {
        String value = error.value();
        return new FieldError(
                presentable(error.field()), value == null ? null : presentable(value), error.expectation());
    }

    /** What was sent as it may go back to its sender: cut, and without a trace of a person. */
    public static String presentable(String value) {
        return cut(PersonalDataGuard.masked(value.substring(0, Math.min(4 * SHOWN, value.length()))));
    }

    private static String cut(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN - 1) + "…";
    }
}
