package de.verzahnt.dashboard.sozialraum;

import de.verzahnt.dashboard.remote.Reply;
import de.verzahnt.dashboard.shell.FormErrors;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.caller.Role;
import de.verzahnt.starter.problem.FieldError;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;

/** What the pages of the Sozialräume have in common: who may open them, and how a refusal is shown. */
final class Keeping {
    private Keeping() {}

    /** Only who may keep some comes in; which ones, the register decides. */
    static void demand(Caller caller) {
        if (!caller.has(Role.KI) && !caller.has(Role.ADMIN)) {
            throw new AccessDeniedException("role: neither ki nor admin (expected: one of them)");
        }
    }

    /** The errors of a refusal; without any, what it says as a whole. */
    static List<FieldError> errors(Reply.Refused<?> refused) {
        Reply.Problem problem = refused.problem();
        if (!problem.all().isEmpty()) {
            return problem.all().stream()
                    .map(e -> e.asError().at(FormErrors.field(e.field())))
                    .toList();
        }
        return List.of(new FieldError("key", null, Reply.relayed(problem.detail(), problem.detailEn())));
    }
}
