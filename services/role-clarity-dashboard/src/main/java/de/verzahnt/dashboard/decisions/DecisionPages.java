package de.verzahnt.dashboard.decisions;

import de.verzahnt.dashboard.cases.CaseDetails;
import de.verzahnt.dashboard.cases.CaseReader;
import de.verzahnt.dashboard.cases.Standing;
import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.dashboard.security.Viewers;
import de.verzahnt.events.Channel;
import de.verzahnt.events.Outcome;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.problem.FieldError;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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

/** One page for each thing one can say on a case: a plain form, checked on the server. What was typed is never lost. */
@Controller
@RequestMapping("/hinweise/{caseId}/antwort/{outcome}")
class DecisionPages {

    private final CaseReader cases;
    private final Decisions decisions;
    private final Viewers viewers;
    private final AnswerPage page;
    private final Unsent unsent;

    DecisionPages(CaseReader cases, Decisions decisions, Viewers viewers, AnswerPage page, Unsent unsent) {
        this.cases = cases;
        this.decisions = decisions;
        this.viewers = viewers;
        this.page = page;
        this.unsent = unsent;
    }

    @GetMapping
    String ask(
            @PathVariable String caseId,
            @PathVariable("outcome") String said,
            @RequestParam(required = false) @Nullable String refersTo,
            Caller caller,
            HttpServletRequest request,
            Model model) {
        Optional<Asked> visible = asked(caseId, said, caller);
        if (visible.isEmpty()) {
            return "redirect:/hinweise/" + caseId;
        }
        Asked asked = visible.get();
        Optional<DecisionForm> typed = unsent.of(asked, refersTo, request);
        model.addAttribute("kept", typed.isPresent());
        DecisionForm form = typed.orElseGet(() -> blank(asked, refersTo));
        return page.show(asked, form, List.of(), model);
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
        Optional<Asked> visible = asked(caseId, said, caller);
        return visible.isPresent()
                ? record(visible.get(), form, model, after, response)
                : "redirect:/hinweise/" + caseId;
    }

    /** What is being typed, kept as the answer of a lost login is: nothing is said, nobody else sees it. */
    @PostMapping("/entwurf")
    ResponseEntity<Void> keep(
            @PathVariable String caseId,
            @PathVariable("outcome") String said,
            @ModelAttribute DecisionForm form,
            Caller caller) {
        asked(caseId, said, caller).filter(asked -> !isSent(asked, form)).ifPresent(asked -> unsent.keep(asked, form));
        return ResponseEntity.noContent().build();
    }

    /** What was sent a moment ago is no draft, though the script may have been about to keep it. */
    private boolean isSent(Asked asked, DecisionForm form) {
        String caseId = asked.about().caseId();
        return decisions
                .before(
                        asked.about(),
                        form.draft(asked.outcome()),
                        FormToken.decisionId(asked.subject(), caseId, form.token()))
                .isPresent();
    }

    private String record(
            Asked asked, DecisionForm form, Model model, RedirectAttributes after, HttpServletResponse response) {
        CaseDetails about = asked.about();
        DecisionDraft draft = form.draft(asked.outcome());
        String decisionId = FormToken.decisionId(asked.subject(), about.caseId(), form.token());
        boolean sentBefore = decisions.before(about, draft, decisionId).isPresent();
        if (!sentBefore && Seen.of(about).differsFrom(form.seen())) {
            model.addAttribute("crossed", Seen.since(form.seen(), about));
            return again(HttpStatus.CONFLICT, asked, form, List.of(), model, response);
        }
        if (!sentBefore && isMiscounted(asked, form, draft)) {
            model.addAttribute("recounted", true);
            return again(HttpStatus.OK, asked, form, List.of(), model, response);
        }
        return record(asked, form, decisionId, model, after, response);
    }

    private String record(
            Asked asked,
            DecisionForm form,
            String decisionId,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response) {
        CaseDetails about = asked.about();
        DecisionDraft draft = form.draft(asked.outcome());
        Recorded recorded = decisions.record(about, asked.viewer(), draft, Channel.FORM, decisionId);
        if (recorded instanceof Recorded.Refused refused) {
            return again(HttpStatus.UNPROCESSABLE_CONTENT, asked, form, refused.errors(), model, response);
        }
        if (recorded instanceof Recorded.SaidBefore) {
            model.addAttribute("saidBefore", true);
            return again(HttpStatus.CONFLICT, asked, form, List.of(), model, response);
        }
        unsent.forget(asked);
        after.addFlashAttribute("recorded", true);
        after.addFlashAttribute(
                "recordedLines",
                form.counted() == null ? 0 : LinesMeant.of(about, draft).size());
        return "redirect:/hinweise/" + about.caseId();
    }

    /** Whether it would speak of another number of lines than its writer was told; what is wrong with it is told first. */
    private boolean isMiscounted(Asked asked, DecisionForm form, DecisionDraft draft) {
        return form.counted() != null
                && !form.counted()
                        .equals(Integer.toString(
                                LinesMeant.of(asked.about(), draft).size()))
                && decisions.errors(asked.about(), asked.viewer(), draft).isEmpty();
    }

    /** The form once more, against what is seen of the case now; what was typed stays in it, and is kept. */
    private String again(
            HttpStatus status,
            Asked asked,
            DecisionForm form,
            List<FieldError> errors,
            Model model,
            HttpServletResponse response) {
        response.setStatus(status.value());
        DecisionForm fresh = form.with(FormToken.fresh(), Seen.of(asked.about()).value());
        unsent.keep(asked, fresh);
        return page.show(asked, fresh, errors, model);
    }

    private static DecisionForm blank(Asked asked, @Nullable String refersTo) {
        List<String> speakers = asked.speakers(refersTo);
        DecisionForm empty = DecisionForm.empty(
                speakers.size() == 1 ? speakers.get(0) : null, asked.about().openParties(), refersTo);
        DecisionForm form =
                asked.counters(refersTo) ? empty.from(asked.entry(refersTo).orElseThrow()) : empty;
        return form.with(FormToken.fresh(), Seen.of(asked.about()).value());
    }

    /** Empty for whom the case is not open yet: its page says until when. */
    private Optional<Asked> asked(String caseId, String said, Caller caller) {
        Outcome outcome = known(said);
        Viewer viewer = viewers.of(caller);
        Optional<CaseDetails> found = cases.find(caseId, viewer);
        if (found.isEmpty() && cases.existence(caseId, viewer).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return found.map(about -> {
            Standing standing = decisions.standing(about, viewer);
            if (!standing.any()) {
                throw new ResponseStatusException(HttpStatus.FORBIDDEN);
            }
            return new Asked(about, viewer, standing, outcome, caller.subject());
        });
    }

    // UNKNOWN stands for what a later release says; nobody can choose it.
    private static Outcome known(String said) {
        return EnumSet.complementOf(EnumSet.of(Outcome.UNKNOWN)).stream()
                .filter(outcome -> outcome.name().equals(said))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
