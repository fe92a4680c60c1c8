package de.verzahnt.dashboard.reporting;

import de.verzahnt.dashboard.remote.Reply;
import de.verzahnt.dashboard.shell.FormErrors;
import de.verzahnt.messages.Message;
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

/** Withdraws an offering, undoes the last change of one, and forgets a draft. */
@Controller
class ChangePages {
    private final OwnOrganisations organisations;
    private final OwnOfferings offerings;
    private final Drafts drafts;

    ChangePages(OwnOrganisations organisations, OwnOfferings offerings, Drafts drafts) {
        this.organisations = organisations;
        this.offerings = offerings;
        this.drafts = drafts;
    }

    @GetMapping("/angebote/meine/{namespace}/{name}/zurueckziehen")
    String ask(@PathVariable String namespace, @PathVariable String name, Caller caller, Model model) {
        return show(offerings.find(namespace, name, organisations.of(caller)).stored(), "", List.of(), model);
    }

    @PostMapping("/angebote/meine/{namespace}/{name}/zurueckziehen")
    String withdraw(
            @PathVariable String namespace,
            @PathVariable String name,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(required = false) @Nullable String revision,
            Caller caller,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response) {
        OwnOfferings.Found found = offerings.find(namespace, name, organisations.of(caller));
        Reply<Stored> reply = found.gateway().withdraw(found.stored().id(), reason, number(revision));
        if (reply instanceof Reply.Refused<Stored> refused) {
            response.setStatus(
                    refused.overtaken() ? HttpStatus.CONFLICT.value() : HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("overtaken", refused.overtaken());
            return show(found.stored(), reason, refused.overtaken() ? List.of() : reasons(refused), model);
        }
        after.addFlashAttribute("withdrawn", ((Reply.Done<Stored>) reply).value());
        return list(found, after);
    }

    @PostMapping("/angebote/meine/{namespace}/{name}/rueckgaengig")
    String undo(
            @PathVariable String namespace,
            @PathVariable String name,
            @RequestParam(required = false) @Nullable String revision,
            Caller caller,
            RedirectAttributes after) {
        OwnOfferings.Found found = offerings.find(namespace, name, organisations.of(caller));
        Reply<Stored> reply = found.gateway().undo(found.stored().id(), number(revision));
        if (reply instanceof Reply.Done<Stored> done) {
            after.addFlashAttribute("undone", done.value());
        } else {
            after.addFlashAttribute("notUndone", found.stored());
        }
        return list(found, after);
    }

    /** What is reported again as it stands is confirmed by that. */
    @PostMapping("/angebote/meine/{namespace}/{name}/bestaetigen")
    String confirm(@PathVariable String namespace, @PathVariable String name, Caller caller, RedirectAttributes after) {
        OwnOfferings.Found found = offerings.find(namespace, name, organisations.of(caller));
        Stored stored = found.stored();
        boolean taken = stored.stands()
                && found.gateway().put(stored.id(), stored.offering(), stored.revision()) instanceof Reply.Done<Stored>;
        after.addFlashAttribute(taken ? "confirmed" : "notConfirmed", stored);
        return list(found, after);
    }

    @PostMapping("/angebote/meine/entwuerfe/{draft}/loeschen")
    String forget(@PathVariable String draft, Caller caller, RedirectAttributes after) {
        drafts.forget(
                draft,
                organisations.of(caller).stream()
                        .map(OwnOrganisation::organisationId)
                        .toList());
        after.addFlashAttribute("forgotten", true);
        return "redirect:/angebote/meine";
    }

    private static List<FieldError> reasons(Reply.Refused<Stored> refused) {
        Reply.Problem problem = refused.problem();
        Message whole = Reply.relayed(problem.detail(), problem.detailEn());
        return problem.all().isEmpty()
                ? List.of(new FieldError("reason", null, whole))
                : problem.all().stream()
                        .map(error -> error.asError().at("reason"))
                        .toList();
    }

    private static long number(@Nullable String revision) {
        return revision != null && revision.matches("\\d{1,18}") ? Long.parseLong(revision) : 0;
    }

    private static String show(Stored stored, String reason, List<FieldError> errors, Model model) {
        model.addAttribute("stored", stored);
        model.addAttribute("reason", reason);
        FormErrors.show(errors, model);
        return "meine/zurueckziehen";
    }

    private static String list(OwnOfferings.Found found, RedirectAttributes after) {
        after.addAttribute("organisation", found.organisation().organisationId());
        return "redirect:/angebote/meine";
    }
}
