package de.verzahnt.dashboard.touchpoints;

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

/** Kontaktzahlen: one kind at a time as a table, and the notices. An unknown choice falls back to the first one. */
@Controller
class TouchpointsPage {

    private static final String REFERRAL = "abh.verweis";
    private static final int MOST = 2000;

    private final Touchpoints touchpoints;
    private final ProcessChanges changes;
    private final ReferenceData reference;

    TouchpointsPage(Touchpoints touchpoints, ProcessChanges changes, ReferenceData reference) {
        this.touchpoints = touchpoints;
        this.changes = changes;
        this.reference = reference;
    }

    @GetMapping("/kontaktzahlen")
    String page(
            @RequestParam(required = false) @Nullable String art,
            @RequestParam(required = false) @Nullable String verweis,
            @RequestParam(required = false) @Nullable String kreis,
            Model model) {
        List<String> kinds = kinds();
        String kind = chosen(art, kinds);
        List<String> targets = touchpoints.referredTo();
        String target = REFERRAL.equals(kind) ? chosen(verweis, targets) : null;
        List<String> kreise = touchpoints.kreise();
        String where = chosen(kreis, kreise);
        model.addAttribute("kinds", kinds);
        model.addAttribute("targets", targets);
        model.addAttribute("kreise", kreise);
        model.addAttribute("kind", kind);
        model.addAttribute("target", target);
        model.addAttribute("kreis", where);
        model.addAttribute("small", small(kind));
        model.addAttribute(
                "tables",
                CountTable.tables(touchpoints.list(new TouchpointFilter(kind, target, where, null, null), 0, MOST)));
        model.addAttribute(
                "changes", changes.list(null, null).stream().collect(Collectors.groupingBy(change -> change.state()
                        .name())));
        model.addAttribute("states", List.of(State.values()));
        return "kontaktzahlen";
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
        if (asked != null && known.contains(asked)) {
            return asked;
        }
        return known.isEmpty() ? null : known.get(0);
    }
}
