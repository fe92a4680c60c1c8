package de.verzahnt.dashboard.rules.preview;

import de.verzahnt.dashboard.rules.RuleChange;
import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.caller.Role;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts on the screen what rules that are tried would change, as soon as it is worked out; until then how far it is. */
@Component
class TrialScreen {

    /** Looks again by itself, without a script. */
    static final String SECONDS_TO_NEXT_LOOK = "2";

    /** A page that takes longer shows how far it is. */
    private static final Duration PATIENCE = Duration.ofMillis(2500);

    private final Trials trials;
    private final ChangesSeen seen;

    TrialScreen(Trials trials, ChangesSeen seen) {
        this.trials = trials;
        this.seen = seen;
    }

    void show(Task task, Caller caller, Viewer viewer, Model model) {
        model.addAttribute(
                "changes", RuleChange.between(task.inForce(), task.tried().book()));
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
