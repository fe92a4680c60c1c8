package de.verzahnt.dashboard.cases;

import de.verzahnt.dashboard.api.Parameters;
import de.verzahnt.dashboard.ownside.OwnSides;
import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.dashboard.security.Viewers;
import de.verzahnt.events.CaseStatus;
import de.verzahnt.events.FindingClass;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.starter.caller.Caller;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of Hinweise. What is asked for stands in its address; the way back from a case leads to the list as it was. */
@Controller
public class CaseListPage {

    /** Where a session remembers the address of its list. */
    static final String LAST = "hinweise-liste";

    private final Cases cases;
    private final CaseParameters parameters;
    private final SavedFilters saved;
    private final Viewers viewers;
    private final OwnSides ownSides;
    private final ReferenceData reference;

    CaseListPage(
            Cases cases,
            CaseParameters parameters,
            SavedFilters saved,
            Viewers viewers,
            OwnSides ownSides,
            ReferenceData reference) {
        this.cases = cases;
        this.parameters = parameters;
        this.saved = saved;
        this.viewers = viewers;
        this.ownSides = ownSides;
        this.reference = reference;
    }

    @GetMapping("/hinweise")
    String list(CaseListRequest request, Caller caller, HttpServletRequest asked, Model model) {
        Viewer viewer = viewers.of(caller);
        Parameters check = new Parameters();
        CaseWish wish = parameters.read(request, check);
        Page<CaseSummary> found = cases.list(wish, viewer);
        boolean beyond = found.number() >= found.pages();
        if (beyond) {
            CaseWish last = new CaseWish(wish.filter(), wish.order(), (int) found.pages() - 1, wish.size());
            found = cases.list(last, viewer);
        }
        asked.getSession().setAttribute(LAST, request.address(found.number()));
        model.addAttribute("request", request);
        model.addAttribute("filter", wish.filter());
        model.addAttribute("order", wish.order());
        model.addAttribute("refused", check.refused());
        model.addAttribute("beyond", beyond ? wish.page() + 1 : 0);
        model.addAttribute("cases", found);
        model.addAttribute("ownNotes", ownSides.of(ids(found), viewer));
        addChoices(viewer, asked, model);
        return "hinweise/liste";
    }

    private static List<String> ids(Page<CaseSummary> found) {
        return found.items().stream()
                .map(CaseSummary::caseId)
                .filter(Objects::nonNull)
                .toList();
    }

    @PostMapping("/hinweise/filter")
    String keep(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String query,
            HttpServletRequest request,
            HttpServletResponse response) {
        saved.keep(name, query, request, response);
        return back(request);
    }

    @PostMapping("/hinweise/filter/vergessen")
    String forget(
            @RequestParam(defaultValue = "") String name, HttpServletRequest request, HttpServletResponse response) {
        saved.forget(name, request, response);
        return back(request);
    }

    private void addChoices(Viewer viewer, HttpServletRequest asked, Model model) {
        model.addAttribute("saved", saved.of(asked));
        model.addAttribute("orders", CaseOrder.values());
        model.addAttribute(
                "classes", Stream.of(FindingClass.values()).filter(Law::asks).toList());
        model.addAttribute("statuses", EnumSet.complementOf(EnumSet.of(CaseStatus.UNKNOWN)));
        model.addAttribute("kreise", cases.kreise(viewer));
        model.addAttribute("bulk", !viewer.organisations().isEmpty());
        model.addAttribute("mayNote", !viewer.organisations().isEmpty());
        model.addAttribute("ownFilters", OwnFilter.values());
        model.addAttribute("units", ownSides.units(viewer));
        model.addAttribute("fields", reference.fields().all());
    }

    private static String back(HttpServletRequest request) {
        return "redirect:" + last(request);
    }

    /** Address of the list this session looked at last. */
    public static String last(HttpServletRequest request) {
        return request.getSession().getAttribute(LAST) instanceof String address ? address : "/hinweise";
    }
}
