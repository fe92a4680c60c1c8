package de.verzahnt.dashboard.interfaces;

import de.verzahnt.dashboard.atom.FeedSubscriptions;
import de.verzahnt.dashboard.outward.Owner;
import de.verzahnt.dashboard.outward.Owners;
import de.verzahnt.dashboard.reporting.OwnOrganisation;
import de.verzahnt.dashboard.shell.FormErrors;
import de.verzahnt.dashboard.webhooks.WebhookProperties;
import de.verzahnt.dashboard.webhooks.Webhooks;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.problem.FieldError;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the page of one organisation together. */
@Component
class InterfacesScreen {

    private final OwnInterfaces own;
    private final Owners owners;
    private final FeedSubscriptions feeds;
    private final FeedChoices choices;
    private final ReferenceData reference;
    private final Webhooks hooks;
    private final WebhookProperties settings;

    InterfacesScreen(
            OwnInterfaces own,
            Owners owners,
            FeedSubscriptions feeds,
            FeedChoices choices,
            ReferenceData reference,
            Webhooks hooks,
            WebhookProperties settings) {
        this.own = own;
        this.owners = owners;
        this.feeds = feeds;
        this.choices = choices;
        this.reference = reference;
        this.hooks = hooks;
        this.settings = settings;
    }

    /**
     * The page.
     *
     * @param typed what was typed into a form that is wrong, by field
     */
    String show(
            @Nullable String organisation,
            Map<String, String> typed,
            List<FieldError> errors,
            Caller caller,
            Model model) {
        List<OwnOrganisation> all = own.of(caller);
        OwnOrganisation chosen = OwnInterfaces.chosen(all, organisation);
        FormErrors.show(errors, model);
        model.addAttribute("typed", typed);
        model.addAttribute("own", all);
        model.addAttribute("chosen", chosen);
        if (chosen != null) {
            show(owners.of(chosen.organisationId(), caller), chosen, model);
        }
        return "schnittstellen/liste";
    }

    private void show(Owner owner, OwnOrganisation chosen, Model model) {
        model.addAttribute("feeds", feeds.of(owner));
        model.addAttribute("gemeinden", choices.gemeinden(owner, chosen.homeDistrict()));
        model.addAttribute("fields", reference.fields().all());
        model.addAttribute("hooksOffered", settings.offered());
        model.addAttribute("hooks", hooks.of(owner));
    }
}
