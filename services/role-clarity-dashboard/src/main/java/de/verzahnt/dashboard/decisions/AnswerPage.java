package de.verzahnt.dashboard.decisions;

import de.verzahnt.cases.Effect;
import de.verzahnt.dashboard.cases.CaseDetails;
import de.verzahnt.dashboard.cases.HistoryEntry;
import de.verzahnt.dashboard.cases.Law;
import de.verzahnt.dashboard.cases.Sides;
import de.verzahnt.dashboard.cases.Standing;
import de.verzahnt.dashboard.shell.FormErrors;
import de.verzahnt.events.DismissalReason;
import de.verzahnt.events.Outcome;
import de.verzahnt.starter.problem.FieldError;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The form of an answer with all that its writer should know: what it does, and who reads it. */
@Component
class AnswerPage {

    private final Clock clock;

    AnswerPage(Clock clock) {
        this.clock = clock;
    }

    /** Shows it with what was typed and what is wrong with it. */
    String show(Asked asked, DecisionForm form, List<FieldError> errors, Model model) {
        CaseDetails about = asked.about();
        HistoryEntry entry = asked.entry(form.refersTo()).orElse(null);
        List<String> speakers = asked.speakers(form.refersTo());
        model.addAttribute("case", about);
        model.addAttribute("titles", about.titles());
        model.addAttribute("standing", asked.standing());
        model.addAttribute("outcome", asked.outcome());
        model.addAttribute("capacities", asked.standing().capacities(about, asked.outcome()));
        model.addAttribute("words", asked.words(form.refersTo()));
        model.addAttribute("answersOnly", asked.answersOnly(form.refersTo()));
        model.addAttribute("form", form);
        model.addAttribute("speakers", speakers);
        model.addAttribute("others", others(about, asked.standing(), speakers));
        model.addAttribute("entry", entry);
        model.addAttribute("meant", LinesMeant.of(about, form.draft(asked.outcome())));
        model.addAttribute("dismissals", EnumSet.complementOf(EnumSet.of(DismissalReason.UNKNOWN)));
        FormErrors.show(errors, model);
        addWhatItDoes(asked, form, model);
        return "hinweise/antwort";
    }

    private void addWhatItDoes(Asked asked, DecisionForm form, Model model) {
        CaseDetails about = asked.about();
        Effect effect = asked.standing().effect(about, asked.outcome());
        boolean binds = effect == Effect.CONSENTS
                && asked.entry(form.refersTo())
                        .filter(proposal -> Law.of(proposal.outcome()).binds())
                        .isPresent();
        Instant disclosedAt = about.disclosedAt();
        boolean before =
                about.comesBeforeSteering() && (disclosedAt == null || disclosedAt.isAfter(Instant.now(clock)));
        model.addAttribute("does", does(asked, form, effect));
        model.addAttribute("send", effect + (binds ? ".binding" : ""));
        model.addAttribute("beforeSteering", before);
        model.addAttribute("discloses", asked.standing().discloses(about, asked.outcome()));
        model.addAttribute("readers", String.join(" · ", about.parties().values()));
    }

    private static String does(Asked asked, DecisionForm form, Effect effect) {
        if (asked.words(form.refersTo()).equals("DECLINED")) {
            return "DECLINED";
        }
        boolean named = asked.outcome() == Outcome.ABSPRACHE && effect == Effect.PROPOSES;
        return effect + (named ? ".named" : "");
    }

    /** Names of all whom a proposal on the open lines would bind, apart from its speaker. */
    private static String others(CaseDetails about, Standing standing, List<String> speakers) {
        Stream<String> names = standing.speakers().isEmpty()
                ? about.openParties().stream().map(about.parties()::get)
                : Sides.other(about, speakers.isEmpty() ? "" : speakers.get(0)).stream();
        return names.collect(Collectors.joining(", "));
    }
}
