package de.verzahnt.dashboard.decisions;

import de.verzahnt.dashboard.cases.CaseDetails;
import de.verzahnt.dashboard.cases.CaseReader;
import de.verzahnt.dashboard.cases.Sides;
import de.verzahnt.dashboard.cases.Standing;
import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.dashboard.security.Viewers;
import de.verzahnt.events.Channel;
import de.verzahnt.events.DismissalReason;
import de.verzahnt.events.Outcome;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.problem.FieldError;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One page for each thing one can say on a case: a plain form, checked on the server. */
@Controller
@RequestMapping("/hinweise/{caseId}/antwort/{outcome}")
class DecisionPages {

    private final CaseReader cases;
    private final Decisions decisions;
    private final Viewers viewers;

    DecisionPages(CaseReader cases, Decisions decisions, Viewers viewers) {
        this.cases = cases;
        this.decisions = decisions;
        this.viewers = viewers;
    }

    @GetMapping
    String ask(
            @PathVariable String caseId,
            @PathVariable("outcome") String said,
            @RequestParam(required = false) @Nullable String refersTo,
            Caller caller,
            Model model) {
        Outcome outcome = known(said);
        Viewer viewer = viewers.of(caller);
        CaseDetails about = find(caseId, viewer);
        Standing standing = speaking(about, viewer);
        List<String> speakers = speakers(about, standing, outcome, refersTo);
        DecisionForm form =
                DecisionForm.empty(speakers.size() == 1 ? speakers.get(0) : null, about.openParties(), refersTo);
        return show(model, about, standing, outcome, form, List.of());
    }

    @PostMapping
    String record(
            @PathVariable String caseId,
            @PathVariable("outcome") String said,
            @ModelAttribute DecisionForm form,
            Caller caller,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response) {
        Outcome outcome = known(said);
        Viewer viewer = viewers.of(caller);
        CaseDetails about = find(caseId, viewer);
        Standing standing = speaking(about, viewer);
        Recorded recorded = decisions.record(about, viewer, form.draft(outcome), Channel.FORM);
        if (recorded instanceof Recorded.Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(model, about, standing, outcome, form, refused.errors());
        }
        after.addFlashAttribute("recorded", true);
        return "redirect:/hinweise/" + about.caseId();
    }

    // UNKNOWN stands for what a later release says; nobody can choose it.
    private static Outcome known(String said) {
        return EnumSet.complementOf(EnumSet.of(Outcome.UNKNOWN)).stream()
                .filter(outcome -> outcome.name().equals(said))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private CaseDetails find(String caseId, Viewer viewer) {
        return cases.find(caseId, viewer).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Standing speaking(CaseDetails about, Viewer viewer) {
        Standing standing = decisions.standing(about, viewer);
        if (!standing.any()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return standing;
    }

    private String show(
            Model model,
            CaseDetails about,
            Standing standing,
            Outcome outcome,
            DecisionForm form,
            List<FieldError> errors) {
        List<String> speakers = speakers(about, standing, outcome, form.refersTo());
        model.addAttribute("case", about);
        model.addAttribute("standing", standing);
        model.addAttribute("outcome", outcome);
        model.addAttribute("effect", standing.effect(about, outcome));
        model.addAttribute("form", form);
        model.addAttribute("speakers", speakers);
        model.addAttribute("others", others(about, standing, speakers));
        model.addAttribute("entry", about.entry(form.refersTo()).orElse(null));
        model.addAttribute("dismissals", EnumSet.complementOf(EnumSet.of(DismissalReason.UNKNOWN)));
        model.addAttribute("errors", errors);
        model.addAttribute(
                "errorAt",
                errors.stream().collect(Collectors.toMap(FieldError::field, error -> error, (first, next) -> first)));
        return "hinweise/antwort";
    }

    private static List<String> speakers(
            CaseDetails about, Standing standing, Outcome outcome, @Nullable String refersTo) {
        return about.entry(refersTo)
                .map(entry -> outcome == Outcome.AGREED ? standing.mayAgree(entry) : List.of(entry.decidedBy()))
                .orElseGet(() -> List.copyOf(
                        standing.speakers().isEmpty()
                                ? standing.steeringSpeakers()
                                : standing.speakers().keySet()));
    }

    /** Names of all whom a proposal on the open lines would bind, apart from its speaker. */
    private static String others(CaseDetails about, Standing standing, List<String> speakers) {
        Stream<String> names = standing.speakers().isEmpty()
                ? about.openParties().stream().map(about.parties()::get)
                : Sides.other(about, speakers.isEmpty() ? "" : speakers.get(0)).stream();
        return names.collect(Collectors.joining(", "));
    }
}
