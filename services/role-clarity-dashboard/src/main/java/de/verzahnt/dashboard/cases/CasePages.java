package de.verzahnt.dashboard.cases;

import de.verzahnt.dashboard.notices.Deliveries;
import de.verzahnt.dashboard.ownside.OwnSides;
import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.dashboard.security.Viewers;
import de.verzahnt.dashboard.shell.QuartersInText;
import de.verzahnt.starter.caller.Caller;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The page of a Hinweis. */
@Controller
class CasePages {

    private final CaseReader reader;
    private final Clock clock;
    private final Viewers viewers;
    private final Deliveries deliveries;
    private final Moves moves;
    private final Merges merges;
    private final QuartersInText quarters;
    private final WhySeen whySeen;
    private final Coordinators coordinators;
    private final OwnSides ownSides;

    CasePages(
            CaseReader reader,
            Clock clock,
            Viewers viewers,
            Deliveries deliveries,
            Moves moves,
            Merges merges,
            QuartersInText quarters,
            WhySeen whySeen,
            Coordinators coordinators,
            OwnSides ownSides) {
        this.reader = reader;
        this.clock = clock;
        this.viewers = viewers;
        this.deliveries = deliveries;
        this.moves = moves;
        this.merges = merges;
        this.quarters = quarters;
        this.whySeen = whySeen;
        this.coordinators = coordinators;
        this.ownSides = ownSides;
    }

    @GetMapping("/hinweise/{caseId}")
    String one(@PathVariable String caseId, Caller caller, HttpServletRequest request, Model model) {
        Viewer viewer = viewers.of(caller);
        model.addAttribute("list", CaseListPage.last(request));
        Optional<CaseDetails> found = reader.find(caseId, viewer);
        return found.isPresent() ? show(found.get(), viewer, model) : showExistence(caseId, viewer, model);
    }

    /** Whoever follows a link to what they may not read yet is told until when, and not that there is nothing. */
    private String showExistence(String caseId, Viewer viewer, Model model) {
        model.addAttribute(
                "existence",
                reader.existence(caseId, viewer).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "hinweise/in-klaerung";
    }

    private String show(CaseDetails found, Viewer viewer, Model model) {
        String caseId = found.caseId();
        model.addAttribute("case", found);
        model.addAttribute("sides", found.sides());
        model.addAttribute("quartersInText", quartersInText(found.sides()));
        model.addAttribute("titles", found.titles());
        model.addAttribute("told", deliveries.told(caseId));
        model.addAttribute("moves", moves.of(caseId, viewer));
        model.addAttribute("merges", merges.of(caseId, viewer));
        model.addAttribute("why", whySeen.of(List.of(caseId), viewer).get(caseId));
        Standing standing = Standing.of(found, viewer, coordinators.of(found, viewer), Instant.now(clock));
        model.addAttribute("standing", standing);
        model.addAttribute("mayNote", OwnSidePage.may(standing));
        model.addAttribute("ownNotes", ownSides.of(List.of(caseId), viewer).getOrDefault(caseId, List.of()));
        return "hinweise/hinweis";
    }

    private Map<String, List<String>> quartersInText(List<OfferingSide> sides) {
        return quarters.of(sides.stream()
                .map(side -> new QuartersInText.Reported(
                        side.offeringId(), side.organisationId(), side.districts(), side.title(), side.description()))
                .toList());
    }
}
