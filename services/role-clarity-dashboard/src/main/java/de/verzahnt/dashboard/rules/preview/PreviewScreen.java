package de.verzahnt.dashboard.rules.preview;

import de.verzahnt.dashboard.rules.RuleBooks;
import de.verzahnt.dashboard.rules.RuleChange;
import de.verzahnt.dashboard.rules.RuleValues;
import de.verzahnt.dashboard.rules.RulesView;
import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.dashboard.security.Viewers;
import de.verzahnt.rules.rulebook.RuleBook;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.caller.Role;
import de.verzahnt.starter.problem.FieldError;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts on the screen what is tried, and its answer as soon as it is there. */
@Component
class PreviewScreen {

    /** A page that takes longer shows how far it is. */
    private static final Duration PATIENCE = Duration.ofMillis(2500);

    private final RuleBooks books;
    private final PresentOfferings offerings;
    private final Trials trials;
    private final ChangesSeen seen;
    private final Viewers viewers;

    PreviewScreen(RuleBooks books, PresentOfferings offerings, Trials trials, ChangesSeen seen, Viewers viewers) {
        this.books = books;
        this.offerings = offerings;
        this.trials = trials;
        this.seen = seen;
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
        if (form.errors().isEmpty() && !form.changed().isEmpty() && reach.any()) {
            answer(new Task(reach.chosen(), inForce, form.changed()), caller, viewer, model);
        }
        return "regeln-vorschau";
    }

    private void answer(Task task, Caller caller, Viewer viewer, Model model) {
        model.addAttribute(
                "changes", RuleChange.between(task.inForce(), task.inForce().with(task.values())));
        model.addAttribute("address", RuleValues.address(task.kreis(), task.values()));
        TrialWork work = trials.of(caller.subject(), task);
        Optional<Trial> trial = work.within(PATIENCE);
        if (trial.isEmpty()) {
            model.addAttribute("progress", work.progress());
            return;
        }
        model.addAttribute("trial", trial.get());
        model.addAttribute("spots", seen.spots(trial.get(), caller.has(Role.ADMIN)));
        model.addAttribute("named", seen.named(trial.get(), viewer));
    }
}
