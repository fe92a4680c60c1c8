package de.verzahnt.dashboard.search;

import de.verzahnt.dashboard.api.Parameters;
import de.verzahnt.dashboard.cases.CaseFilter;
import de.verzahnt.dashboard.cases.Cases;
import de.verzahnt.dashboard.offerings.OfferingFilter;
import de.verzahnt.dashboard.offerings.Offerings;
import de.verzahnt.dashboard.offerings.SearchWords;
import de.verzahnt.dashboard.organisations.Organisations;
import de.verzahnt.dashboard.reporting.PlaceSearch;
import de.verzahnt.dashboard.security.Viewers;
import de.verzahnt.starter.caller.Caller;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Suche: each kind is searched as its own list is, so that nobody finds more here than there. */
@Controller
class SearchPage {

    private static final int SHOWN = 5;

    private final Offerings offerings;
    private final Cases cases;
    private final Organisations organisations;
    private final PlaceSearch places;
    private final Viewers viewers;

    SearchPage(Offerings offerings, Cases cases, Organisations organisations, PlaceSearch places, Viewers viewers) {
        this.offerings = offerings;
        this.cases = cases;
        this.organisations = organisations;
        this.places = places;
        this.viewers = viewers;
    }

    @GetMapping("/suche")
    String search(@RequestParam(required = false) @Nullable String q, Caller caller, Model model) {
        Parameters check = new Parameters();
        String words = check.text("q", q);
        model.addAttribute("q", words);
        model.addAttribute("refused", check.refused());
        if (words != null) {
            find(words, caller, model);
        }
        return "suche";
    }

    private void find(String words, Caller caller, Model model) {
        OfferingFilter offering = new OfferingFilter(words, null, null, null, Set.of(), null, null);
        model.addAttribute("offerings", offerings.list(offering, 0, SHOWN));
        model.addAttribute("allOfferings", offerings.count(offering));
        CaseFilter filter = new CaseFilter(null, null, null, null, false, words);
        model.addAttribute("cases", cases.list(filter, viewers.of(caller), 0, SHOWN));
        model.addAttribute("organisations", organisations.search(SearchWords.query(words), SHOWN));
        model.addAttribute(
                "places",
                places.meanings(words).stream()
                        .limit(SHOWN)
                        .map(key -> new Place(key, places.shown(key)))
                        .toList());
    }

    /** A district that was found, and how one tells it from others of its name. */
    record Place(String key, String name) {}
}
