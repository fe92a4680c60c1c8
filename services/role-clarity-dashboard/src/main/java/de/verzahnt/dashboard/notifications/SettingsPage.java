package de.verzahnt.dashboard.notifications;

import de.verzahnt.dashboard.notifications.OwnSettings.Mailed;
import de.verzahnt.dashboard.notifications.SettingsCheck.Offered;
import de.verzahnt.dashboard.shell.FormErrors;
import de.verzahnt.dashboard.shell.Times;
import de.verzahnt.messages.Message;
import de.verzahnt.reference.District;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.problem.FieldError;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Benachrichtigungen: an organisation's people say how its role mailbox hears of cases. */
@Controller
class SettingsPage {

    private static final String PAGE = "/benachrichtigungen";
    private static final String VIEW = "benachrichtigungen";

    private final OwnSettings choices;
    private final KeptSettings kept;
    private final Times times;

    SettingsPage(OwnSettings choices, KeptSettings kept, Times times) {
        this.choices = choices;
        this.kept = kept;
        this.times = times;
    }

    @GetMapping(PAGE)
    String show(
            @RequestParam(required = false) @Nullable String organisation,
            Caller caller,
            Model model,
            HttpServletResponse response) {
        List<Mailed> own = choices.of(caller);
        Mailed one = OwnSettings.meant(own, organisation).orElse(null);
        if (one == null) {
            return unknown(own, model, response);
        }
        return show(own, one, SettingsForm.of(kept.of(one.organisationId())), List.of(), caller, model);
    }

    @PostMapping(PAGE)
    String keep(
            @RequestParam MultiValueMap<String, String> fields,
            Caller caller,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response) {
        List<Mailed> own = choices.of(caller);
        SettingsForm form = SettingsForm.of(fields);
        Mailed one = OwnSettings.meant(own, fields.getFirst("organisation")).orElse(null);
        if (one == null) {
            return unknown(own, model, response);
        }
        Settings before = kept.of(one.organisationId());
        List<FieldError> errors = new ArrayList<>();
        Settings chosen = new SettingsCheck(one, before, offered(one, caller), times.today()).read(form, errors);
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(own, one, form, errors, caller, model);
        }
        if (!kept.keep(chosen)) {
            response.setStatus(HttpStatus.CONFLICT.value());
            long now = kept.of(one.organisationId()).revision();
            return show(own, one, form.against(now), List.of(overtaken()), caller, model);
        }
        after.addFlashAttribute("saved", true);
        after.addAttribute("organisation", one.organisationId());
        return "redirect:" + PAGE;
    }

    private Offered offered(Mailed one, Caller caller) {
        return new Offered(
                OwnSettings.hearsOfArea(caller),
                choices.districts(caller).stream().map(District::key).toList(),
                choices.fields(),
                choices.sisters(one).stream().map(Mailed::organisationId).toList());
    }

    private String show(
            List<Mailed> own, Mailed one, SettingsForm form, List<FieldError> errors, Caller caller, Model model) {
        model.addAttribute("own", own);
        model.addAttribute("one", one);
        model.addAttribute("settings", kept.of(one.organisationId()));
        model.addAttribute("form", form);
        model.addAttribute("hearsOfArea", OwnSettings.hearsOfArea(caller));
        model.addAttribute("districts", choices.districts(caller));
        model.addAttribute("fields", choices.fields());
        model.addAttribute("sisters", choices.sisters(one));
        model.addAttribute("ownRhythms", Rhythm.OF_OWN_CASES);
        model.addAttribute("areaRhythms", Rhythm.values());
        FormErrors.show(errors, model);
        return VIEW;
    }

    private static String unknown(List<Mailed> own, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        model.addAttribute("own", own);
        FormErrors.show(List.of(), model);
        return VIEW;
    }

    private static FieldError overtaken() {
        return new FieldError("ownCases", null, Message.of("benachrichtigungen.wrong.overtaken"));
    }
}
