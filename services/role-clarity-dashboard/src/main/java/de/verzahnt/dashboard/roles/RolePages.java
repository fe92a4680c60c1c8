package de.verzahnt.dashboard.roles;

import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.dashboard.security.Viewers;
import de.verzahnt.events.Channel;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.problem.FieldError;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One agreed role: what holds, what held, and for the steering group its change and its end. */
@Controller
class RolePages {

    private static final String PAGE = "/vereinbarte-rollen/{field}/{place}";

    private final AgreedRoles roles;
    private final RoleScreen screen;
    private final Viewers viewers;

    RolePages(AgreedRoles roles, RoleScreen screen, Viewers viewers) {
        this.roles = roles;
        this.screen = screen;
        this.viewers = viewers;
    }

    @GetMapping(PAGE)
    String one(@PathVariable String field, @PathVariable String place, Caller caller, Model model) {
        AgreedRole role = find(field, place);
        return screen.one(role, RoleForm.of(role.newest()), List.of(), viewers.of(caller), model);
    }

    @PostMapping(PAGE)
    String change(
            @PathVariable String field,
            @PathVariable String place,
            @RequestParam MultiValueMap<String, String> fields,
            Caller caller,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response) {
        Viewer viewer = Recording.demand(caller, viewers);
        AgreedRole role = find(field, place);
        RoleForm form = RoleForm.of(fields);
        RoleDraft draft = form.draft(role.field(), role.place(), form.revision());
        return answered(role, form, draft, viewer, model, after, response);
    }

    /** The same with a last day: what was agreed stays as it was until then. */
    @PostMapping(PAGE + "/ende")
    String end(
            @PathVariable String field,
            @PathVariable String place,
            @RequestParam Map<String, String> fields,
            Caller caller,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response) {
        Viewer viewer = Recording.demand(caller, viewers);
        AgreedRole role = find(field, place);
        RoleForm standing = RoleForm.of(role.newest());
        RoleDraft kept = standing.draft(role.field(), role.place(), 0);
        String last = fields.getOrDefault("endUntil", "");
        RoleDraft draft = new RoleDraft(
                kept.field(),
                kept.place(),
                kept.operative(),
                kept.steering(),
                kept.validFrom(),
                last,
                fields.getOrDefault("endDecision", ""),
                RoleForm.revision(fields.getOrDefault("revision", "")));
        model.addAttribute("ending", fields);
        if (last.isBlank()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return screen.one(role, standing, List.of(noLastDay()), viewer, model);
        }
        return answered(role, standing, draft, viewer, model, after, response);
    }

    private static FieldError noLastDay() {
        return new FieldError("endUntil", null, Message.of("rollen.wrong.until"));
    }

    private String answered(
            AgreedRole role,
            RoleForm form,
            RoleDraft draft,
            Viewer viewer,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response) {
        RoleAnswer answer = roles.record(draft, viewer, Channel.FORM);
        if (answer instanceof RoleAnswer.Recorded) {
            after.addFlashAttribute("saved", true);
            return "redirect:/vereinbarte-rollen/" + role.id();
        }
        if (answer instanceof RoleAnswer.Overtaken overtaken) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("overtaken", true);
            return screen.one(role, form.against(overtaken.revision()), List.of(), viewer, model);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        List<FieldError> errors = ((RoleAnswer.Refused) answer).errors();
        return screen.one(role, form, model.containsAttribute("ending") ? ofEnding(errors) : errors, viewer, model);
    }

    /** The two forms of the page have fields of their own. */
    private static List<FieldError> ofEnding(List<FieldError> errors) {
        List<FieldError> own = new ArrayList<>();
        for (FieldError error : errors) {
            own.add(error.at(error.field().equals("decision") ? "endDecision" : "endUntil"));
        }
        return own;
    }

    private AgreedRole find(String field, String place) {
        return roles.find(field, place).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
