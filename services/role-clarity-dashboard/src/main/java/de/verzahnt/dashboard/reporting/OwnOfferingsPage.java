package de.verzahnt.dashboard.reporting;

import de.verzahnt.dashboard.notices.Unreached;
import de.verzahnt.dashboard.remote.Replies;
import de.verzahnt.dashboard.security.Viewers;
import de.verzahnt.dashboard.shell.Times;
import de.verzahnt.starter.caller.Caller;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Meine Angebote: what an organisation has reported by whatever way, and its drafts. */
@Controller
class OwnOfferingsPage {
    private static final int SIZE = 50;
    private static final String WITHDRAWN = "WITHDRAWN";

    private final OwnOrganisations organisations;
    private final Gateways gateways;
    private final Drafts drafts;
    private final OwnCases cases;
    private final Unreached unreached;
    private final Viewers viewers;
    private final Times times;

    OwnOfferingsPage(
            OwnOrganisations organisations,
            Gateways gateways,
            Drafts drafts,
            OwnCases cases,
            Unreached unreached,
            Viewers viewers,
            Times times) {
        this.organisations = organisations;
        this.gateways = gateways;
        this.drafts = drafts;
        this.cases = cases;
        this.unreached = unreached;
        this.viewers = viewers;
        this.times = times;
    }

    /** One line of the table. */
    record Line(Stored stored, List<OwnCases.OwnCase> cases, boolean undoable) {}

    @GetMapping("/angebote/meine")
    String list(
            @RequestParam(required = false) @Nullable String organisation,
            @RequestParam(required = false) @Nullable String stand,
            @RequestParam(required = false) @Nullable String page,
            Caller caller,
            Model model) {
        List<OwnOrganisation> own = organisations.of(caller);
        OwnOrganisation chosen = OwnOrganisations.meant(own, organisation).orElse(own.isEmpty() ? null : own.get(0));
        model.addAttribute("own", own);
        model.addAttribute("chosen", chosen);
        if (chosen != null) {
            int number = page != null && page.matches("\\d{1,5}") ? Integer.parseInt(page) : 0;
            show(chosen, WITHDRAWN.equals(stand) ? WITHDRAWN : "ACTIVE", number, caller, model);
        }
        return "meine/liste";
    }

    private boolean undoable(Stored stored) {
        return stored.undoableUntil() != null && !times.past(stored.undoableUntil());
    }

    private void show(OwnOrganisation chosen, String lifecycle, int page, Caller caller, Model model) {
        GatewayClient.Listing listing =
                Replies.value(gateways.of(chosen.sector()).list(chosen.organisationId(), lifecycle, page, SIZE));
        List<String> ids = listing.items().stream().map(Stored::id).toList();
        Map<String, List<OwnCases.OwnCase>> open = cases.open(ids, viewers.of(caller));
        model.addAttribute(
                "lines",
                listing.items().stream()
                        .map(stored -> new Line(stored, open.getOrDefault(stored.id(), List.of()), undoable(stored)))
                        .toList());
        model.addAttribute("stand", lifecycle);
        model.addAttribute("total", listing.total());
        model.addAttribute("page", page);
        model.addAttribute("last", Math.max(0, (listing.total() - 1) / SIZE));
        unreached.why(chosen.organisationId()).ifPresent(why -> model.addAttribute("unreached", why.name()));
        model.addAttribute("drafts", drafts.of(List.of(chosen.organisationId())));
    }
}
