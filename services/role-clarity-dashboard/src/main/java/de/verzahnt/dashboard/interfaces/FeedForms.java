package de.verzahnt.dashboard.interfaces;

import de.verzahnt.dashboard.atom.FeedInterface;
import de.verzahnt.dashboard.atom.FeedSubscriptions;
import de.verzahnt.dashboard.outward.HubAddress;
import de.verzahnt.dashboard.outward.Owner;
import de.verzahnt.dashboard.reporting.GivenId;
import de.verzahnt.messages.Message;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.problem.FieldError;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Makes, renews and withdraws feeds. The address is shown once, on the page that follows. */
@Controller
class FeedForms {

    private final OwnInterfaces own;
    private final InterfacesScreen screen;
    private final FeedSubscriptions feeds;
    private final FeedChoices choices;
    private final ReferenceData reference;
    private final HubAddress hub;

    FeedForms(
            OwnInterfaces own,
            InterfacesScreen screen,
            FeedSubscriptions feeds,
            FeedChoices choices,
            ReferenceData reference,
            HubAddress hub) {
        this.own = own;
        this.screen = screen;
        this.feeds = feeds;
        this.choices = choices;
        this.reference = reference;
        this.hub = hub;
    }

    @PostMapping(InterfacesPage.PAGE + "/feeds")
    String add(
            @RequestParam(required = false) @Nullable String organisation,
            @RequestParam(defaultValue = "") String gemeinde,
            @RequestParam(defaultValue = "") String field,
            Caller caller,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response) {
        Owner owner = own.owner(organisation, caller);
        List<FieldError> errors = wrong(owner, gemeinde, field);
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            Map<String, String> typed = Map.of("gemeinde", gemeinde, "field", field);
            return screen.show(owner.organisationId(), typed, errors, caller, model);
        }
        String token = feeds.add(owner, gemeinde.isBlank() ? null : gemeinde, field.isBlank() ? null : field);
        return shown(token, "added", owner, after);
    }

    @PostMapping(InterfacesPage.PAGE + "/feeds/{id}")
    String change(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String action,
            Caller caller,
            RedirectAttributes after) {
        GivenId.expect(id);
        Owner owner = own.owners(caller).stream()
                .filter(one -> feeds.of(one).stream().anyMatch(feed -> feed.id().equals(id)))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (action.equals("renew")) {
            Optional<String> token = feeds.renew(id, owner);
            return token.isPresent()
                    ? shown(token.get(), "renewed", owner, after)
                    : InterfacesPage.back(owner.organisationId(), after);
        }
        if (action.equals("withdraw") && feeds.withdraw(id, owner)) {
            after.addFlashAttribute("withdrawn", true);
        }
        return InterfacesPage.back(owner.organisationId(), after);
    }

    private String shown(String token, String what, Owner owner, RedirectAttributes after) {
        after.addFlashAttribute("feedAddress", hub.at(FeedInterface.path(token)));
        after.addFlashAttribute("feedWas", what);
        return InterfacesPage.back(owner.organisationId(), after);
    }

    private List<FieldError> wrong(Owner owner, String gemeinde, String field) {
        List<FieldError> errors = new ArrayList<>();
        if (!gemeinde.isBlank() && !choices.isGemeinde(gemeinde)) {
            errors.add(new FieldError("gemeinde", gemeinde, Message.of("schnittstellen.one-gemeinde")));
        }
        if (!field.isBlank() && reference.fields().find(field).isEmpty()) {
            errors.add(new FieldError("field", field, Message.of("schnittstellen.one-field")));
        }
        if (feeds.count(owner.organisationId()) >= FeedSubscriptions.MOST) {
            errors.add(new FieldError(
                    "gemeinde", gemeinde, Message.of("schnittstellen.most-feeds", FeedSubscriptions.MOST)));
        }
        return errors;
    }
}
