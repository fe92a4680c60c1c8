package de.verzahnt.dashboard.sozialraum;

import de.verzahnt.dashboard.remote.Replies;
import de.verzahnt.dashboard.remote.Reply;
import de.verzahnt.dashboard.shell.FormErrors;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.problem.FieldError;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One Sozialraum: change it, or withdraw it. */
@Controller
class QuarterPages {

    private final SozialraumRegister register;

    QuarterPages(SozialraumRegister register) {
        this.register = register;
    }

    @GetMapping("/sozialraeume/{key}")
    String edit(@PathVariable String key, Caller caller, Model model) {
        Keeping.demand(caller);
        Quarter quarter = Replies.value(register.find(key));
        return show(quarter, QuarterForm.of(quarter), List.of(), model);
    }

    @PostMapping("/sozialraeume/{key}")
    String save(
            @PathVariable String key,
            QuarterForm form,
            Caller caller,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response) {
        Keeping.demand(caller);
        if (!form.known().errors().isEmpty()) {
            return wrong(key, form, form.known().errors(), model, response);
        }
        Reply<Quarter> reply = register.put(key, form.body(), form.known().number());
        return reply instanceof Reply.Refused<Quarter> refused
                ? again(key, form, refused, model, response)
                : done(key, "saved", after);
    }

    @PostMapping("/sozialraeume/{key}/zurueckziehen")
    String withdraw(
            @PathVariable String key,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(required = false) @Nullable String revision,
            Caller caller,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response) {
        Keeping.demand(caller);
        model.addAttribute("reason", reason);
        Revision known = Revision.of(revision);
        if (!known.errors().isEmpty()) {
            return wrong(key, null, known.errors(), model, response);
        }
        Reply<Quarter> reply = register.withdraw(key, reason, known.number());
        if (reply instanceof Reply.Refused<Quarter> refused) {
            return again(key, null, refused, model, response);
        }
        return done(key, "withdrawn", after);
    }

    private String wrong(
            String key,
            @Nullable QuarterForm typed,
            List<FieldError> errors,
            Model model,
            HttpServletResponse response) {
        Quarter stored = Replies.value(register.find(key));
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(stored, typed == null ? QuarterForm.of(stored) : typed.against(stored.revision()), errors, model);
    }

    /** What was typed stays; it now stands against what is stored. */
    private String again(
            String key,
            @Nullable QuarterForm typed,
            Reply.Refused<Quarter> refused,
            Model model,
            HttpServletResponse response) {
        if (refused.status() == HttpStatus.FORBIDDEN.value()) {
            Replies.value(refused);
        }
        Quarter stored = Replies.value(register.find(key));
        QuarterForm form = typed == null ? QuarterForm.of(stored) : typed.against(stored.revision());
        response.setStatus(refused.overtaken() ? HttpStatus.CONFLICT.value() : refused.status());
        model.addAttribute("overtaken", refused.overtaken());
        return show(stored, form, refused.overtaken() ? List.of() : Keeping.errors(refused), model);
    }

    private static String show(Quarter quarter, QuarterForm form, List<FieldError> errors, Model model) {
        model.addAttribute("quarter", quarter);
        model.addAttribute("form", form);
        FormErrors.show(errors, model);
        return "sozialraeume/sozialraum";
    }

    private static String done(String key, String what, RedirectAttributes after) {
        after.addFlashAttribute(what, key);
        return "redirect:/sozialraeume?gemeinde=" + key.substring(0, Math.min(8, key.length()));
    }
}
