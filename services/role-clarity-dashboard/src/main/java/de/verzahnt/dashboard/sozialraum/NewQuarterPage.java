package de.verzahnt.dashboard.sozialraum;

import de.verzahnt.dashboard.remote.Replies;
import de.verzahnt.dashboard.remote.Reply;
import de.verzahnt.dashboard.shell.FormErrors;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.problem.FieldError;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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
    String form(
            @RequestParam(required = false) @Nullable String gemeinde,
            Caller caller,
            Model model,
            HttpServletResponse response) {
        Keeping.demand(caller);
        QuarterForm empty = new QuarterForm(gemeinde, null, null, null, null, null);
        Gemeinde within = within(gemeinde, model);
        return within == null ? elsewhere(gemeinde, empty, model, response) : show(within, empty, List.of(), model);
    }

    @PostMapping("/sozialraeume/neu")
    String add(
            @RequestParam(required = false) @Nullable String gemeinde,
            QuarterForm form,
            Caller caller,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response) {
        Keeping.demand(caller);
        Gemeinde within = within(gemeinde, model);
        if (within == null) {
            return elsewhere(gemeinde, form, model, response);
        }
        List<FieldError> errors = errors(within, form);
        if (errors.isEmpty()) {
            after.addFlashAttribute("saved", form.newKey());
            after.addAttribute("gemeinde", within.key());
            return "redirect:/sozialraeume";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(within, form, errors, model);
    }

    /** A key that is taken is changed on its own page, never by chance from here. */
    private List<FieldError> errors(Gemeinde within, QuarterForm form) {
        String parent = form.parentKey();
        if (parent == null || !(parent + "-").startsWith(within.key() + "-")) {
            return List.of(new FieldError("parentKey", parent, Message.of("refusal.place-within", within.name())));
        }
        String key = form.newKey();
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

    /** The Gemeinde meant, where the reader keeps it. */
    private @Nullable Gemeinde within(@Nullable String gemeinde, Model model) {
        List<Gemeinde> own = Replies.value(register.gemeinden());
        model.addAttribute("gemeinden", own);
        return own.stream()
                .filter(one -> one.key().equals(gemeinde))
                .findFirst()
                .orElse(null);
    }

    /** Asks for the Gemeinde; what was typed stays. */
    private static String elsewhere(
            @Nullable String gemeinde, QuarterForm form, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("gemeinde", null);
        model.addAttribute("form", form);
        FormErrors.show(List.of(new FieldError("gemeinde", gemeinde, Message.of("refusal.own-gemeinde"))), model);
        return "sozialraeume/neu";
    }

    private String show(Gemeinde within, QuarterForm form, List<FieldError> errors, Model model) {
        model.addAttribute("gemeinde", within);
        model.addAttribute(
                "parents",
                Tree.of(within.key(), Replies.value(register.within(within.key()))).stream()
                        .filter(line -> line.quarter().stands())
                        .toList());
        model.addAttribute("form", form);
        FormErrors.show(errors, model);
        return "sozialraeume/neu";
    }
}
