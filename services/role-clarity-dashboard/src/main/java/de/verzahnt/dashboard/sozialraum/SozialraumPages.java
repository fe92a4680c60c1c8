package de.verzahnt.dashboard.sozialraum;

import de.verzahnt.dashboard.remote.Replies;
import de.verzahnt.dashboard.remote.Reply;
import de.verzahnt.dashboard.shell.FormErrors;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.problem.FieldError;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Sozialräume: those of one Gemeinde as a list, and a table that adds or changes many. */
@Controller
class SozialraumPages {

    private final SozialraumRegister register;

    SozialraumPages(SozialraumRegister register) {
        this.register = register;
    }

    @GetMapping("/sozialraeume")
    String list(@RequestParam(required = false) @Nullable String gemeinde, Caller caller, Model model) {
        Keeping.demand(caller);
        return show(gemeinde, List.of(), model);
    }

    /** Tries the table first, so that every row is told of; takes it over only when all is right. */
    @PostMapping("/sozialraeume/tabelle")
    String table(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable String gemeinde,
            @RequestParam(required = false) @Nullable String dryRun,
            Caller caller,
            Model model,
            HttpServletResponse response)
            throws IOException {
        Keeping.demand(caller);
        if (file == null || file.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(gemeinde, List.of(new FieldError("file", null, Message.of("refusal.csv-file"))), model);
        }
        Reply<UploadResult> reply = register.table(file.getBytes(), true);
        if ("false".equals(dryRun)
                && reply instanceof Reply.Done<UploadResult> tried
                && tried.value().refused() == 0) {
            reply = register.table(file.getBytes(), false);
        }
        if (reply instanceof Reply.Done<UploadResult> done) {
            model.addAttribute("upload", done.value());
        } else {
            model.addAttribute("unusable", Keeping.errors((Reply.Refused<UploadResult>) reply));
        }
        return show(gemeinde, List.of(), model);
    }

    private String show(@Nullable String wanted, List<FieldError> errors, Model model) {
        FormErrors.show(errors, model);
        Reply<List<Gemeinde>> keeps = register.gemeinden();
        List<Gemeinde> gemeinden = keeps instanceof Reply.Done<List<Gemeinde>> done ? done.value() : List.of();
        model.addAttribute("gemeinden", gemeinden);
        if (!gemeinden.isEmpty()) {
            Gemeinde chosen = gemeinden.stream()
                    .filter(gemeinde -> gemeinde.key().equals(wanted))
                    .findFirst()
                    .orElse(gemeinden.get(0));
            model.addAttribute("chosen", chosen);
            model.addAttribute("lines", Tree.of(chosen.key(), Replies.value(register.within(chosen.key()))));
        }
        return "sozialraeume/liste";
    }
}
