package de.verzahnt.dashboard.reporting.source;

import de.verzahnt.dashboard.remote.Replies;
import de.verzahnt.dashboard.remote.Reply;
import de.verzahnt.dashboard.shell.FormErrors;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.problem.FieldError;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a source carries, row by row, and values that people set by hand. */
@Controller
class SourceRowsPage {
    private static final int SIZE = 50;
    private static final List<String> STATES = List.of("STANDING", "REFUSED", "MISSING", "ENDED", "KEPT_BY_HAND");

    private final OwnSources sources;

    SourceRowsPage(OwnSources sources) {
        this.sources = sources;
    }

    /** What was typed about a value; the action {@code back} takes it back. */
    record Typed(
            @Nullable String offering,
            @Nullable String field,
            @Nullable String value,
            @Nullable String action) {

        private static final Typed NOTHING = new Typed(null, null, null, null);

        /** What to ask the gateway for; none when something is missing. */
        Optional<Correction> correction() {
            String set = value == null ? "" : value;
            return offering == null || field == null || (set.isBlank() && !isBack())
                    ? Optional.empty()
                    : Optional.of(new Correction(offering, field, isBack() ? null : set));
        }

        boolean isBack() {
            return "back".equals(action);
        }
    }

    @GetMapping(SourceListPage.PAGE + "/{source}")
    String list(
            @PathVariable String source,
            @RequestParam(required = false) @Nullable String stand,
            @RequestParam(required = false) @Nullable String page,
            Caller caller,
            Model model) {
        return show(sources.find(source, caller), stand, page, model);
    }

    /** Sets a value, or takes an earlier one back. */
    @PostMapping(SourceListPage.PAGE + "/{source}/korrektur")
    String correct(
            @PathVariable String source,
            @ModelAttribute("typed") Typed typed,
            Caller caller,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response) {
        OwnSources.Found found = sources.find(source, caller);
        Optional<Correction> correction = typed.correction();
        if (correction.isEmpty()) {
            FieldError error = new FieldError("value", typed.value(), Message.of("quellen.a-value"));
            return wrong(List.of(error), found, typed, model, response);
        }
        Reply<Carried> reply = found.client().correct(source, correction.get());
        if (reply instanceof Reply.Refused<Carried> refused) {
            return wrong(SourceReading.refusal(refused, "value"), found, typed, model, response);
        }
        after.addFlashAttribute("corrected", ((Reply.Done<Carried>) reply).value());
        after.addFlashAttribute("back", typed.isBack());
        return "redirect:" + SourceListPage.PAGE + "/" + source;
    }

    private String wrong(
            List<FieldError> errors, OwnSources.Found found, Typed typed, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        String page = show(found, null, null, model);
        model.addAttribute("typed", typed);
        FormErrors.show(errors.stream().map(error -> error.at("value")).toList(), model);
        return page;
    }

    private static String show(OwnSources.Found found, @Nullable String stand, @Nullable String page, Model model) {
        String state = stand != null && STATES.contains(stand) ? stand : "";
        int number = page != null && page.matches("\\d{1,5}") ? Integer.parseInt(page) : 0;
        SourceClient.Listing<Carried> rows =
                Replies.value(found.client().carried(found.source().id(), state, number, SIZE));
        model.addAttribute("source", found.source());
        model.addAttribute("rows", rows.items());
        model.addAttribute("total", rows.total());
        model.addAttribute("states", STATES);
        model.addAttribute("stand", state);
        model.addAttribute("page", number);
        model.addAttribute("last", Math.max(0, (rows.total() - 1) / SIZE));
        model.addAttribute("fields", Correction.FIELDS);
        model.addAttribute("typed", Typed.NOTHING);
        FormErrors.show(List.of(), model);
        return "quellen/zeilen";
    }
}
