package de.verzahnt.dashboard.interfaces;

import de.verzahnt.dashboard.outward.Owner;
import de.verzahnt.dashboard.webhooks.HookAddress;
import de.verzahnt.dashboard.webhooks.WebhookProperties;
import de.verzahnt.dashboard.webhooks.Webhooks;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.problem.FieldError;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adds webhooks. The secret is shown once, on the page that follows. */
@Controller
class HookForms {

    private final OwnInterfaces own;
    private final InterfacesScreen screen;
    private final Webhooks hooks;
    private final HookAddress addresses;
    private final WebhookProperties settings;

    HookForms(
            OwnInterfaces own,
            InterfacesScreen screen,
            Webhooks hooks,
            HookAddress addresses,
            WebhookProperties settings) {
        this.own = own;
        this.screen = screen;
        this.hooks = hooks;
        this.addresses = addresses;
        this.settings = settings;
    }

    @PostMapping(InterfacesPage.PAGE + "/webhooks")
    String add(
            @RequestParam(required = false) @Nullable String organisation,
            @RequestParam(defaultValue = "") String address,
            Caller caller,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response) {
        if (!settings.offered()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Owner owner = own.owner(organisation, caller);
        Optional<URI> there = addresses.read(address);
        List<FieldError> errors = new ArrayList<>();
        if (there.isEmpty()) {
            errors.add(new FieldError("address", address, Message.of("schnittstellen.https-address")));
        }
        if (hooks.count(owner.organisationId()) >= Webhooks.MOST) {
            errors.add(new FieldError("address", address, Message.of("schnittstellen.most-webhooks", Webhooks.MOST)));
        }
        if (there.isEmpty() || !errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return screen.show(owner.organisationId(), Map.of("address", address), errors, caller, model);
        }
        after.addFlashAttribute("secret", hooks.add(owner, there.get()));
        after.addFlashAttribute("secretOf", "added");
        return InterfacesPage.back(owner.organisationId(), after);
    }
}
