package de.verzahnt.dashboard.interfaces;

import de.verzahnt.dashboard.reporting.GivenId;
import de.verzahnt.dashboard.webhooks.DeliveryLog;
import de.verzahnt.dashboard.webhooks.HookEvent;
import de.verzahnt.dashboard.webhooks.Webhook;
import de.verzahnt.dashboard.webhooks.WebhookProperties;
import de.verzahnt.dashboard.webhooks.Webhooks;
import de.verzahnt.starter.caller.Caller;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One webhook: what was sent, how it ended, and what one may do. */
@Controller
class HookPage {

    private static final String ONE = InterfacesPage.PAGE + "/webhooks/{id}";

    private final OwnInterfaces own;
    private final Webhooks hooks;
    private final DeliveryLog log;
    private final WebhookProperties settings;

    HookPage(OwnInterfaces own, Webhooks hooks, DeliveryLog log, WebhookProperties settings) {
        this.own = own;
        this.hooks = hooks;
        this.log = log;
        this.settings = settings;
    }

    @GetMapping(ONE)
    String show(@PathVariable String id, Caller caller, Model model) {
        Webhook hook = find(id, caller);
        model.addAttribute("hook", hook);
        model.addAttribute("kinds", HookEvent.OF_CASES);
        model.addAttribute("log", log.of(hook));
        model.addAttribute("formerDays", settings.formerSecret().toDays());
        return "schnittstellen/webhook";
    }

    @PostMapping(ONE)
    String act(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "") String delivery,
            @RequestParam(defaultValue = "") List<String> kinds,
            Caller caller,
            RedirectAttributes after) {
        Webhook hook = find(id, caller);
        if (action.equals("remove")) {
            hooks.remove(hook);
            after.addFlashAttribute("removed", hook.host());
            return InterfacesPage.back(hook.owner().organisationId(), after);
        }
        if (action.equals("choose")) {
            after.addFlashAttribute("done", hooks.choose(hook, kinds(kinds)) ? "choose" : "no-choice");
        } else {
            act(hook, action, delivery, after);
        }
        after.addAttribute("id", hook.id());
        return "redirect:" + ONE;
    }

    private static Set<HookEvent> kinds(List<String> chosen) {
        return HookEvent.OF_CASES.stream()
                .filter(kind -> chosen.contains(kind.name()))
                .collect(Collectors.toSet());
    }

    private void act(Webhook hook, String action, String delivery, RedirectAttributes after) {
        switch (action) {
            case "rotate" ->
                hooks.rotate(hook).ifPresent(secret -> {
                    after.addFlashAttribute("secret", secret);
                    after.addFlashAttribute("secretOf", "rotated");
                });
            case "off" -> hooks.switchOff(hook);
            case "on" -> hooks.switchOn(hook);
            case "test" -> hooks.test(hook);
            case "replay" -> {
                GivenId.expect(delivery);
                after.addFlashAttribute("done", log.replay(hook, delivery) ? "replay" : "no-replay");
                return;
            }
            default -> {
                return;
            }
        }
        after.addFlashAttribute("done", action);
    }

    private Webhook find(String id, Caller caller) {
        GivenId.expect(id);
        return own.owners(caller).stream()
                .flatMap(owner -> hooks.find(id, owner).stream())
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
