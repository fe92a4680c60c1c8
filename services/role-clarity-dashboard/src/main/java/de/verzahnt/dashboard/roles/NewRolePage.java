package de.verzahnt.dashboard.roles;

import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.dashboard.security.Viewers;
import de.verzahnt.events.Channel;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.problem.FieldError;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A role for a field and place about which nothing is agreed yet. */
@Controller
class NewRolePage {

    private final AgreedRoles roles;
    private final RoleScreen screen;
    private final Viewers viewers;

    NewRolePage(AgreedRoles roles, RoleScreen screen, Viewers viewers) {
        this.roles = roles;
        this.screen = screen;
        this.viewers = viewers;
    }

    /** What is known already stands in the address: the matrix and what a meeting decided lead here. */
    @GetMapping("/vereinbarte-rollen/neu")
    String form(@RequestParam MultiValueMap<String, String> known, Caller caller, Model model) {
        Viewer viewer = Recording.demand(caller, viewers);
        return screen.fresh(RoleForm.of(known), List.of(), viewer, model);
    }

    @PostMapping("/vereinbarte-rollen/neu")
    String add(
            @RequestParam MultiValueMap<String, String> fields,
            Caller caller,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response) {
        Viewer viewer = Recording.demand(caller, viewers);
        RoleForm form = RoleForm.of(fields);
        RoleAnswer answer = roles.record(form.draft(form.one("field"), form.one("place"), 0), viewer, Channel.FORM);
        if (answer instanceof RoleAnswer.Recorded recorded) {
            after.addFlashAttribute("saved", true);
            return "redirect:/vereinbarte-rollen/" + recorded.role().id();
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        List<FieldError> errors = answer instanceof RoleAnswer.Refused refused ? refused.errors() : taken(form);
        return screen.fresh(form, errors, viewer, model);
    }

    /** What stands is changed on its own page, never by chance from here. */
    private static List<FieldError> taken(RoleForm form) {
        return List.of(new FieldError("place", form.one("place"), Message.of("rollen.wrong.taken")));
    }
}
