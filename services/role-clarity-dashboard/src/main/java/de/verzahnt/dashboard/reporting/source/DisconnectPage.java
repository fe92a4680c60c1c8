package de.verzahnt.dashboard.reporting.source;

import de.verzahnt.dashboard.remote.Reply;
import de.verzahnt.dashboard.shell.FormErrors;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.problem.FieldError;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Disconnects a source, and asks before what becomes of its offerings. */
@Controller
class DisconnectPage {
    private static final List<String> ANSWERS = List.of("keep", "end", "withdraw");

    private final OwnSources sources;

    DisconnectPage(OwnSources sources) {
        this.sources = sources;
    }

    @GetMapping(SourceListPage.PAGE + "/{source}/trennen")
    String ask(@PathVariable String source, Caller caller, Model model) {
        return show(sources.find(source, caller), List.of(), model);
    }

    @PostMapping(SourceListPage.PAGE + "/{source}/trennen")
    String disconnect(
            @PathVariable String source,
            @RequestParam(defaultValue = "") String offerings,
            Caller caller,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response) {
        OwnSources.Found found = sources.find(source, caller);
        if (!ANSWERS.contains(offerings)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(
                    found, List.of(new FieldError("offerings", offerings, Message.of("quellen.one-answer"))), model);
        }
        Reply<SourceClient.Left> reply = found.client().disconnect(source, offerings);
        if (reply instanceof Reply.Refused<SourceClient.Left> refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(found, SourceReading.refusal(refused, "offerings"), model);
        }
        after.addFlashAttribute("disconnected", found.source().name());
        after.addFlashAttribute("offerings", offerings);
        after.addFlashAttribute(
                "offered", ((Reply.Done<SourceClient.Left>) reply).value().offered());
        return SourceListPage.list(found.organisation(), after);
    }

    private static String show(OwnSources.Found found, List<FieldError> errors, Model model) {
        model.addAttribute("source", found.source());
        model.addAttribute("answers", ANSWERS);
        FormErrors.show(errors, model);
        return "quellen/trennen";
    }
}
