package de.verzahnt.dashboard.map;

import de.verzahnt.dashboard.api.Parameters;
import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.dashboard.security.Viewers;
import de.verzahnt.dashboard.shell.CurrentDistricts;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.starter.caller.Caller;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Karte: one measure as a map with its table; and a page of small maps, one for each field. */
@Controller
class MapPages {

    private final Maps maps;
    private final MapParameters parameters;
    private final DemandLayer demand;
    private final CurrentDistricts districts;
    private final ReferenceData reference;
    private final Viewers viewers;

    MapPages(
            Maps maps,
            MapParameters parameters,
            DemandLayer demand,
            CurrentDistricts districts,
            ReferenceData reference,
            Viewers viewers) {
        this.maps = maps;
        this.parameters = parameters;
        this.demand = demand;
        this.districts = districts;
        this.reference = reference;
        this.viewers = viewers;
    }

    @GetMapping("/karte")
    String map(MapRequest request, Caller caller, Model model) {
        Viewer viewer = viewers.of(caller);
        MapWish wish = wish(request, viewer, model);
        model.addAttribute("map", maps.map(wish, viewer));
        return "karte/karte";
    }

    @GetMapping("/karte/felder")
    String fields(MapRequest request, Caller caller, Model model) {
        Viewer viewer = viewers.of(caller);
        MapWish wish = wish(request, viewer, model);
        model.addAttribute("map", maps.ofEachField(wish, viewer));
        return "karte/felder";
    }

    private MapWish wish(MapRequest request, Viewer viewer, Model model) {
        Parameters check = new Parameters();
        MapWish wish = parameters.read(request, viewer, check);
        model.addAttribute("refused", check.refused());
        model.addAttribute("kreise", districts.get().kreise());
        model.addAttribute("measures", Measure.values());
        model.addAttribute("fields", reference.fields().all());
        model.addAttribute("quarters", parameters.quarters());
        model.addAttribute("demands", wish.measure() == Measure.DEMAND ? demand.rulesFor(wish.field()) : null);
        return wish;
    }
}
