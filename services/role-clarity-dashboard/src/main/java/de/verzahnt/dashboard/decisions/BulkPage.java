package de.verzahnt.dashboard.decisions;

import de.verzahnt.dashboard.cases.CaseListPage;
import de.verzahnt.dashboard.cases.HistoryEntry;
import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.dashboard.security.Viewers;
import de.verzahnt.dashboard.shell.FormErrors;
import de.verzahnt.events.DismissalReason;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.problem.FieldError;
import de.verzahnt.starter.problem.PersonalDataErrors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One answer to several cases of the list: which, how many, what is said, what came of each, and all of it taken back. */
@Controller
class BulkPage {

    private static final String PAGE = "/hinweise/gemeinsam";
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final BulkAnswers bulks;
    private final BulkRows rows;
    private final Viewers viewers;

    BulkPage(BulkAnswers bulks, BulkRows rows, Viewers viewers) {
        this.bulks = bulks;
        this.rows = rows;
        this.viewers = viewers;
    }

    @GetMapping(PAGE)
    String ask(@ModelAttribute("form") BulkForm form, Caller caller, Model model) {
        return show(bulks.choice(form.chosen(), viewers.of(caller)), form, List.of(), model);
    }

    @PostMapping(PAGE)
    String record(@ModelAttribute("form") BulkForm form, Caller caller, Model model, HttpServletResponse response) {
        Viewer viewer = viewers.of(caller);
        BulkChoice choice = bulks.choice(form.chosen(), viewer);
        if (form.token() != null
                && form.token().matches(ID)
                && !rows.of(form.token(), caller.subject()).isEmpty()) {
            // Sent before, perhaps not to its end: what stands stays, the rest is recorded now.
            return "redirect:" + PAGE + "/" + bulks.record(form, viewer, caller.subject());
        }
        List<FieldError> errors = bulks.errors(choice, form, viewer);
        if (!errors.isEmpty() || form.token() == null || !form.token().matches(ID)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(choice, form, errors, model);
        }
        return "redirect:" + PAGE + "/" + bulks.record(form, viewer, caller.subject());
    }

    @GetMapping(PAGE + "/{id}")
    String result(@PathVariable String id, Caller caller, Model model) {
        return result(id, results(id, caller), viewers.of(caller), "", List.of(), model);
    }

    @PostMapping(PAGE + "/{id}/zuruecknehmen")
    String undo(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String text,
            Caller caller,
            Model model,
            HttpServletResponse response) {
        List<BulkResult> results = results(id, caller);
        List<FieldError> errors = new ArrayList<>(PersonalDataErrors.in("text", text));
        if (text.isBlank()) {
            errors.add(new FieldError("text", null, Message.of("refusal.reason-in-words")));
        }
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return result(id, results, viewers.of(caller), text, errors, model);
        }
        bulks.undo(id, results, text, viewers.of(caller), caller.subject());
        return "redirect:" + PAGE + "/" + id;
    }

    /** The way back to the list as it was. */
    @ModelAttribute("list")
    String list(HttpServletRequest request) {
        return CaseListPage.last(request);
    }

    private List<BulkResult> results(String id, Caller caller) {
        List<BulkResult> results =
                id.matches(ID) ? bulks.readable(rows.of(id, caller.subject()), viewers.of(caller)) : List.of();
        if (results.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return results;
    }

    private String show(BulkChoice choice, BulkForm form, List<FieldError> errors, Model model) {
        String speaker = choice.speakers().size() == 1
                ? choice.speakers().keySet().iterator().next()
                : form.decidedBy();
        model.addAttribute("choice", choice);
        model.addAttribute("form", form.fresh(choice.seen(), speaker));
        model.addAttribute("dismissals", EnumSet.complementOf(EnumSet.of(DismissalReason.UNKNOWN)));
        FormErrors.show(errors, model);
        return "hinweise/gemeinsam";
    }

    private String result(
            String id, List<BulkResult> results, Viewer viewer, String text, List<FieldError> errors, Model model) {
        model.addAttribute("bulk", id);
        model.addAttribute("text", text);
        model.addAttribute(
                "recorded", results.stream().filter(BulkResult::recorded).toList());
        model.addAttribute(
                "refused", results.stream().filter(one -> !one.recorded()).toList());
        Map<String, HistoryEntry.State> states = bulks.states(results, viewer);
        model.addAttribute("states", states);
        model.addAttribute("undoable", states.values().stream().anyMatch(state -> state != HistoryEntry.State.UNDONE));
        FormErrors.show(errors, model);
        return "hinweise/gemeinsam-ergebnis";
    }
}
