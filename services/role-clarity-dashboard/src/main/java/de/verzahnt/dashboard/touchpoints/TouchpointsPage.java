package de.verzahnt.dashboard.touchpoints;

import de.verzahnt.dashboard.api.Parameters;
import de.verzahnt.dashboard.shell.Times;
import de.verzahnt.dashboard.touchpoints.ProcessChangeView.State;
import de.verzahnt.reference.Code;
import de.verzahnt.reference.ReferenceData;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Kontaktzahlen: one kind at a time as a table, and the notices. A choice nobody knows is told, and the first one is shown. */
@Controller
class TouchpointsPage {

    private static final String REFERRAL = "abh.verweis";
    private static final int MOST = 2000;

    private final Touchpoints touchpoints;
    private final ProcessChanges changes;
    private final ReferenceData reference;
    private final Times times;

    TouchpointsPage(Touchpoints touchpoints, ProcessChanges changes, ReferenceData reference, Times times) {
        this.touchpoints = touchpoints;
        this.changes = changes;
        this.reference = reference;
        this.times = times;
    }

    @GetMapping("/kontaktzahlen")
    String page(
            @RequestParam(required = false) @Nullable String art,
            @RequestParam(required = false) @Nullable String verweis,
            @RequestParam(required = false) @Nullable String kreis,
            Model model) {
        Parameters check = new Parameters();
        List<String> kinds = kinds();
        String kind = chosen(check.code("art", art, kinds::contains, "touchpoint_kinds.csv"), kinds);
        List<String> targets = touchpoints.referredTo();
        String asked = check.code("verweis", verweis, targets::contains, "organisation_types.csv");
        String target = REFERRAL.equals(kind) ? chosen(asked, targets) : null;
        List<String> kreise = touchpoints.kreise();
        String where = chosen(check.code("kreis", kreis, kreise::contains, "districts.csv"), kreise);
        model.addAttribute("refused", check.refused());
        model.addAttribute("kinds", kinds);
        model.addAttribute("targets", targets);
        model.addAttribute("kreise", kreise);
        model.addAttribute("kind", kind);
        model.addAttribute("target", target);
        model.addAttribute("kreis", where);
        model.addAttribute("small", small(kind));
        model.addAttribute(
                "tables",
                CountTable.tables(
                        touchpoints.list(new TouchpointFilter(kind, target, where, null, null), 0, MOST),
                        times.today()));
        addChanges(model);
        return "kontaktzahlen";
    }

    private void addChanges(Model model) {
        model.addAttribute(
                "changes", changes.list(null, null).stream().collect(Collectors.groupingBy(change -> change.state()
                        .name())));
        model.addAttribute("states", List.of(State.values()));
    }

    /** In the order of the code list. */
    private List<String> kinds() {
        List<String> reported = touchpoints.kinds();
        return reference.touchpointKinds().all().stream()
                .map(Code::code)
                .filter(reported::contains)
                .toList();
    }

    /** Threshold below which counts of this kind are withheld. */
    private int small(@Nullable String kind) {
        return kind == null
                ? 0
                : reference
                        .touchpointKinds()
                        .find(kind)
                        .flatMap(one -> one.k().stream().boxed().findFirst())
                        .orElse(0);
    }

    private static @Nullable String chosen(@Nullable String asked, List<String> known) {
        return asked != null || known.isEmpty() ? asked : known.get(0);
    }
}
