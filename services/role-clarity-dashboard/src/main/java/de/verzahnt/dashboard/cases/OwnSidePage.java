package de.verzahnt.dashboard.cases;

import de.verzahnt.dashboard.ownside.OwnSide;
import de.verzahnt.dashboard.ownside.OwnSideForm;
import de.verzahnt.dashboard.ownside.OwnSides;
import de.verzahnt.dashboard.ownside.OwnSides.Kept;
import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.dashboard.security.Viewers;
import de.verzahnt.dashboard.shell.FormErrors;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.problem.FieldError;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The own notes on a case: who of one's own organisation does it, until when, what is still unclear. */
@Controller
@RequestMapping("/hinweise/{caseId}/intern")
class OwnSidePage {

    private final CaseReader reader;
    private final Coordinators coordinators;
    private final OwnSides ownSides;
    private final Viewers viewers;
    private final Clock clock;

    OwnSidePage(CaseReader reader, Coordinators coordinators, OwnSides ownSides, Viewers viewers, Clock clock) {
        this.reader = reader;
        this.coordinators = coordinators;
        this.ownSides = ownSides;
        this.viewers = viewers;
        this.clock = clock;
    }

    /** The case, and for whom the caller may note something, id to name; the first is meant where none is named. */
    private record Noted(CaseDetails about, Map<String, String> own, String organisation) {}

    @GetMapping
    String show(
            @PathVariable String caseId,
            @RequestParam(required = false) @Nullable String organisation,
            Caller caller,
            Model model) {
        Noted noted = noted(caseId, organisation, caller);
        return show(noted, OwnSideForm.of(ownSides.of(caseId, noted.organisation())), List.of(), model);
    }

    @PostMapping
    String keep(
            @PathVariable String caseId,
            @ModelAttribute OwnSideForm form,
            Caller caller,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response) {
        Noted noted = noted(caseId, form.organisation(), caller);
        Kept kept = ownSides.keep(form, caseId, noted.organisation());
        if (kept instanceof Kept.Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(noted, form, refused.errors(), model);
        }
        if (kept instanceof Kept.Overtaken) {
            response.setStatus(HttpStatus.CONFLICT.value());
            OwnSide now = ownSides.of(caseId, noted.organisation());
            model.addAttribute("overtaken", now);
            return show(noted, form.against(now), List.of(), model);
        }
        after.addFlashAttribute("noted", true);
        return "redirect:/hinweise/" + caseId + "#intern";
    }

    private static String show(Noted noted, OwnSideForm form, List<FieldError> errors, Model model) {
        model.addAttribute("case", noted.about());
        model.addAttribute("own", noted.own());
        model.addAttribute("organisation", noted.organisation());
        model.addAttribute("form", form);
        FormErrors.show(errors, model);
        return "hinweise/intern";
    }

    private Noted noted(String caseId, @Nullable String organisation, Caller caller) {
        Viewer viewer = viewers.of(caller);
        CaseDetails about =
                reader.find(caseId, viewer).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Map<String, String> own = may(Standing.of(about, viewer, coordinators.of(about, viewer), Instant.now(clock)));
        String meant = organisation != null
                ? organisation
                : own.keySet().stream().findFirst().orElse("");
        if (!own.containsKey(meant)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return new Noted(about, own, meant);
    }

    /** For whom somebody of this standing may note something: parties, and who brings them together. */
    static Map<String, String> may(Standing standing) {
        Map<String, String> own = new LinkedHashMap<>(standing.speakers());
        own.putAll(standing.coordinators());
        return own;
    }
}
