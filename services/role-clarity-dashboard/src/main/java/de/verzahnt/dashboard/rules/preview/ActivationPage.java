package de.verzahnt.dashboard.rules.preview;

import de.verzahnt.dashboard.rules.Activations;
import de.verzahnt.dashboard.rules.RuleBooks;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.caller.Role;
import de.verzahnt.starter.problem.FieldError;
import de.verzahnt.starter.problem.PersonalDataErrors;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Puts tried rules in force, or records that those which came with the release are agreed as they are. Only the administration: they hold in every Kreis, and a steering group speaks for its own.
 * What the steering groups agreed is the reason it records.
 */
@Controller
class ActivationPage {

    private static final int LONGEST_REASON = 4000;

    private final PreviewScreen screen;
    private final Activations activations;
    private final RuleBooks books;

    ActivationPage(PreviewScreen screen, Activations activations, RuleBooks books) {
        this.screen = screen;
        this.activations = activations;
        this.books = books;
    }

    @PostMapping("/regeln/vorschau/aktivieren")
    String activate(
            @RequestParam Map<String, String> parameters,
            Caller caller,
            Locale locale,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response) {
        if (!caller.has(Role.ADMIN)) {
            throw new AccessDeniedException("role: not admin (expected: admin)");
        }
        PreviewForm form = screen.form(parameters, locale);
        String reason = parameters.getOrDefault("reason", "").strip();
        boolean confirms = books.isProposal() && parameters.containsKey("confirm");
        List<FieldError> errors = errors(form, reason, confirms);
        if (!form.errors().isEmpty() || !errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return screen.show(form, parameters, errors, caller, model);
        }
        String against = parameters.getOrDefault("against", "");
        @Nullable String version = activations.activate(against, form.changed(), reason, caller);
        if (version == null) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return screen.show(form, parameters, List.of(overtaken(against)), caller, model);
        }
        after.addFlashAttribute("activated", version);
        return "redirect:/regeln#verlauf";
    }

    private static List<FieldError> errors(PreviewForm form, String reason, boolean confirms) {
        List<FieldError> errors = new ArrayList<>(PersonalDataErrors.in("reason", reason));
        if (reason.isEmpty()) {
            errors.add(new FieldError("reason", null, Message.of("refusal.reason-in-words")));
        } else if (reason.length() > LONGEST_REASON) {
            errors.add(new FieldError("reason", reason, Message.of("refusal.at-most-4000")));
        }
        if (form.errors().isEmpty() && form.changed().isEmpty() && !confirms) {
            errors.add(new FieldError("values", null, Message.of("refusal.one-other-value")));
        }
        return errors;
    }

    private static FieldError overtaken(String against) {
        return new FieldError("against", against, Message.of("refusal.version-in-force"));
    }
}
