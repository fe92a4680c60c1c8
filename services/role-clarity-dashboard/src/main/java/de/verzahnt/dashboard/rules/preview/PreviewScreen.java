package de.verzahnt.dashboard.rules.preview;

import de.verzahnt.dashboard.rules.PresentOfferings;
import de.verzahnt.dashboard.rules.RuleBooks;
import de.verzahnt.dashboard.rules.RuleValues;
import de.verzahnt.dashboard.rules.RulesView;
import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.dashboard.security.Viewers;
import de.verzahnt.rules.rulebook.RuleBook;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.caller.Role;
import de.verzahnt.starter.problem.FieldError;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts on the screen what values are tried, and the answer. */
@Component
class PreviewScreen {

    private final RuleBooks books;
    private final PresentOfferings offerings;
    private final TrialScreen trials;
    private final Viewers viewers;

    PreviewScreen(RuleBooks books, PresentOfferings offerings, TrialScreen trials, Viewers viewers) {
        this.books = books;
        this.offerings = offerings;
        this.trials = trials;
        this.viewers = viewers;
    }

    PreviewForm form(Map<String, String> parameters, Locale locale) {
        return PreviewForm.of(books.inForce(), parameters, locale);
    }

    String show(PreviewForm form, Map<String, String> parameters, List<FieldError> more, Caller caller, Model model) {
        Viewer viewer = viewers.of(caller);
        Reach reach = Reach.of(caller, viewer, offerings.kreise(), parameters.get("kreis"));
        List<FieldError> errors =
                Stream.concat(form.errors().stream(), more.stream()).toList();
        RuleBook inForce = books.inForce();
        model.addAttribute("rules", new RulesView(inForce.entries()));
        model.addAttribute("form", form);
        model.addAttribute("reach", reach);
        model.addAttribute("errors", errors);
        model.addAttribute(
                "errorAt",
                errors.stream().collect(Collectors.toMap(FieldError::field, error -> error, (first, next) -> first)));
        model.addAttribute("reason", parameters.getOrDefault("reason", ""));
        model.addAttribute("activates", caller.has(Role.ADMIN));
        model.addAttribute("reloads", false);
        model.addAttribute("confirms", caller.has(Role.ADMIN) && form.changed().isEmpty() && books.isProposal());
        if (form.errors().isEmpty() && !form.changed().isEmpty() && reach.any()) {
            model.addAttribute("address", RuleValues.address(reach.chosen(), form.changed()));
            Task task = new Task(reach.chosen(), inForce, Tried.of(inForce, form.changed()));
            trials.show(task, caller, viewer, model);
        }
        return "regeln-vorschau";
    }
}
