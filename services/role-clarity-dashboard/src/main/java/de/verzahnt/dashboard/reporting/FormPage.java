package de.verzahnt.dashboard.reporting;

import de.verzahnt.starter.caller.Caller;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Opens the form: empty, with a draft, with an offering, or with one of last year. */
@Controller
class FormPage {
    private final OwnOrganisations organisations;
    private final OwnOfferings offerings;
    private final Drafts drafts;
    private final FormReading reading;
    private final FormScreen screen;

    FormPage(
            OwnOrganisations organisations,
            OwnOfferings offerings,
            Drafts drafts,
            FormReading reading,
            FormScreen screen) {
        this.organisations = organisations;
        this.offerings = offerings;
        this.drafts = drafts;
        this.reading = reading;
        this.screen = screen;
    }

    @GetMapping("/angebote/meine/neu")
    String begin(
            @RequestParam(required = false) @Nullable String organisation,
            @RequestParam(required = false) @Nullable String entwurf,
            Caller caller,
            Model model) {
        List<OwnOrganisation> own = organisations.of(caller);
        OfferingForm form = entwurf == null
                ? new OfferingForm(Map.of())
                        .with(
                                "organisation",
                                OwnOrganisations.meant(own, organisation)
                                        .map(OwnOrganisation::organisationId)
                                        .orElse(null))
                : drafts.find(entwurf, ids(own))
                        .map(Draft::form)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return OwnOrganisations.meant(own, form.one("organisation"))
                .filter(one -> form.second())
                .map(one -> screen.show(reading.read(form, one).shown(), own, model))
                .orElseGet(() -> screen.show(FormScreen.Shown.of(form), own, model));
    }

    @GetMapping("/angebote/meine/{namespace}/{name}")
    String edit(@PathVariable String namespace, @PathVariable String name, Caller caller, Model model) {
        List<OwnOrganisation> own = organisations.of(caller);
        OwnOfferings.Found found = offerings.find(namespace, name, own);
        return filled(FormMapping.form(found.stored()), found, own, model);
    }

    @GetMapping("/angebote/meine/{namespace}/{name}/kopie")
    String copy(@PathVariable String namespace, @PathVariable String name, Caller caller, Model model) {
        List<OwnOrganisation> own = organisations.of(caller);
        OwnOfferings.Found found = offerings.find(namespace, name, own);
        model.addAttribute("copied", found.stored().offering().title());
        return filled(FormMapping.nextYear(found.stored()), found, own, model);
    }

    private String filled(OfferingForm form, OwnOfferings.Found found, List<OwnOrganisation> own, Model model) {
        return screen.show(reading.read(form, found.organisation()).shown(), own, model);
    }

    private static List<String> ids(List<OwnOrganisation> own) {
        return own.stream().map(OwnOrganisation::organisationId).toList();
    }
}
