package de.verzahnt.dashboard.sozialraum;

import de.verzahnt.messages.Message;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.problem.FieldError;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A new Sozialraum in one Gemeinde. */
@Controller
class NewQuarterPage {

    /** What may stand in an address; the rules of keys are the register's. */
    private static final Pattern KEY = Pattern.compile("[0-9A-Z]+(-[0-9A-Z]+)+");

    private final SozialraumRegister register;

    NewQuarterPage(SozialraumRegister register) {
        this.register = register;
    }

    @GetMapping("/sozialraeume/neu")
    String form(@RequestParam String gemeinde, Caller caller, Model model) {
        Keeping.demand(caller);
        return show(gemeinde, new QuarterForm(gemeinde, null, null, null, null, null), List.of(), model);
    }

    @PostMapping("/sozialraeume/neu")
    String add(
            @RequestParam String gemeinde,
            QuarterForm form,
            Caller caller,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response) {
        Keeping.demand(caller);
        String key = form.newKey();
        List<FieldError> errors = errors(key, form);
        if (errors.isEmpty()) {
            after.addFlashAttribute("saved", key);
            after.addAttribute("gemeinde", gemeinde);
            return "redirect:/sozialraeume";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(gemeinde, form, errors, model);
    }

    /** A key that is taken is changed on its own page, never by chance from here. */
    private List<FieldError> errors(String key, QuarterForm form) {
        if (!KEY.matcher(key).matches()) {
            return List.of(new FieldError("key", form.suffix(), Message.of("refusal.suffix")));
        }
        if (register.find(key) instanceof Reply.Done<Quarter>) {
            return List.of(new FieldError("key", key, Message.of("refusal.suffix-in-use")));
        }
        return register.put(key, form.body(), 0) instanceof Reply.Refused<Quarter> refused
                ? Keeping.errors(refused)
                : List.of();
    }

    private String show(String gemeinde, QuarterForm form, List<FieldError> errors, Model model) {
        Gemeinde within = Keeping.value(register.gemeinden()).stream()
                .filter(one -> one.key().equals(gemeinde))
                .findFirst()
                .orElseThrow(() -> new AccessDeniedException("gemeinde: not the reader's (expected: one of them)"));
        model.addAttribute("gemeinde", within);
        model.addAttribute(
                "parents",
                Tree.of(gemeinde, Keeping.value(register.within(gemeinde))).stream()
                        .filter(line -> line.quarter().stands())
                        .toList());
        model.addAttribute("form", form);
        Keeping.showErrors(errors, model);
        return "sozialraeume/neu";
    }
}
