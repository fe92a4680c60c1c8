package de.verzahnt.dashboard.reporting.source;

import de.verzahnt.dashboard.remote.Reply;
import de.verzahnt.dashboard.reporting.OwnOrganisation;
import de.verzahnt.dashboard.reporting.OwnOrganisations;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.caller.Caller;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Quellen: what an organisation has connected, how each was read last, and what one may tell it. */
@Controller
class SourceListPage {
    static final String PAGE = "/angebote/quellen";

    /** What a button says, and the gateway's word for it. */
    private static final Map<String, String> TOLD = Map.of(
            "fetch", "fetch",
            "pause", "pause",
            "resume", "resume",
            "gone", "question/gone",
            "mistake", "question/mistake");

    private final OwnSources sources;

    SourceListPage(OwnSources sources) {
        this.sources = sources;
    }

    @GetMapping(PAGE)
    String list(@RequestParam(required = false) @Nullable String organisation, Caller caller, Model model) {
        List<OwnOrganisation> own = sources.organisations(caller);
        OwnOrganisation chosen = OwnOrganisations.meant(own, organisation).orElse(own.isEmpty() ? null : own.get(0));
        model.addAttribute("own", own);
        model.addAttribute("chosen", chosen);
        model.addAttribute("sources", chosen == null ? List.of() : sources.of(chosen));
        return "quellen/liste";
    }

    @PostMapping(PAGE + "/{source}")
    String tell(
            @PathVariable String source,
            @RequestParam(defaultValue = "") String action,
            Caller caller,
            RedirectAttributes after) {
        OwnSources.Found found = sources.find(source, caller);
        String what = TOLD.get(action);
        if (what != null) {
            Reply<Source> reply = found.client().tell(source, what);
            if (reply instanceof Reply.Refused<Source> refused) {
                Message why = SourceReading.refusal(refused, "name").get(0).expectation();
                after.addFlashAttribute("refused", why.in(LocaleContextHolder.getLocale()));
            } else {
                after.addFlashAttribute("told", action);
            }
            after.addFlashAttribute("of", found.source().name());
        }
        return list(found.organisation(), after);
    }

    /** Back to the list. */
    static String list(OwnOrganisation organisation, RedirectAttributes after) {
        after.addAttribute("organisation", organisation.organisationId());
        return "redirect:" + PAGE;
    }
}
