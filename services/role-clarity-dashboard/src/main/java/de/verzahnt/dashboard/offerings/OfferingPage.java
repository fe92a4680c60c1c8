package de.verzahnt.dashboard.offerings;

import de.verzahnt.dashboard.security.Viewers;
import de.verzahnt.dashboard.shell.OrganisationNames;
import de.verzahnt.dashboard.shell.QuartersInText;
import de.verzahnt.starter.caller.Caller;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** One Angebot with all its facts, what belongs to it, and the cases about it that the reader may see. */
@Controller
class OfferingPage {

    private final Offerings offerings;
    private final OfferingLinks links;
    private final OrganisationNames names;
    private final Viewers viewers;
    private final QuartersInText quarters;

    OfferingPage(
            Offerings offerings,
            OfferingLinks links,
            OrganisationNames names,
            Viewers viewers,
            QuartersInText quarters) {
        this.offerings = offerings;
        this.links = links;
        this.names = names;
        this.viewers = viewers;
        this.quarters = quarters;
    }

    @GetMapping("/angebote/{namespace}/{name}")
    String one(@PathVariable String namespace, @PathVariable String name, Caller caller, Model model) {
        OfferingView offering = OfferingId.of(namespace, name)
                .flatMap(offerings::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<String> others = Stream.concat(
                        offering.cooperationPartners().stream(), Stream.ofNullable(offering.delegatedBy()))
                .toList();
        model.addAttribute("offering", offering);
        model.addAttribute("quartersInText", quartersInText(offering));
        model.addAttribute("names", names.of(others));
        model.addAttribute("links", links.of(offering.offeringId()));
        model.addAttribute("cases", links.cases(offering.offeringId(), viewers.of(caller)));
        return "angebote/angebot";
    }

    private List<String> quartersInText(OfferingView offering) {
        return quarters.of(List.of(new QuartersInText.Reported(
                        offering.offeringId(),
                        offering.organisationId(),
                        offering.districts(),
                        offering.title(),
                        offering.description())))
                .getOrDefault(offering.offeringId(), List.of());
    }
}
