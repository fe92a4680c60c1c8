package de.verzahnt.dashboard.sozialraum;

import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.caller.Role;
import de.verzahnt.starter.problem.FieldError;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** What the pages of the Sozialräume have in common: who may open them, and how a refusal is shown. */
final class Keeping {
    private Keeping() {}

    /** Only who may keep some comes in; which ones, the register decides. */
    static void demand(Caller caller) {
        if (!caller.has(Role.KI) && !caller.has(Role.ADMIN)) {
            throw new AccessDeniedException("role: neither ki nor admin (expected: one of them)");
        }
    }

    /** The value, or a page that says it is not there or not the reader's. */
    static <T> T value(Reply<T> reply) {
        if (reply instanceof Reply.Done<T> done) {
            return done.value();
        }
        int status = ((Reply.Refused<T>) reply).status();
        if (status == HttpStatus.FORBIDDEN.value()) {
            throw new AccessDeniedException("register: refused (expected: a Gemeinde of the reader)");
        }
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    static void showErrors(List<FieldError> errors, Model model) {
        model.addAttribute("errors", errors);
        model.addAttribute(
                "errorAt",
                errors.stream()
                        .collect(Collectors.toMap(
                                error -> place(error.field()), error -> error, (first, next) -> first)));
    }

    /** The errors of a refusal; without any, what it says as a whole. */
    static List<FieldError> errors(Reply.Refused<?> refused) {
        Reply.Problem problem = refused.problem();
        if (!problem.all().isEmpty()) {
            return problem.all().stream()
                    .map(e -> e.asError().at(place(e.field())))
                    .toList();
        }
        return List.of(new FieldError("key", null, Reply.relayed(problem.detail(), problem.detailEn())));
    }

    /** The field on the screen: several names stand in one. */
    private static String place(String field) {
        return field.replaceFirst("\\[.*", "");
    }
}
