package de.verzahnt.dashboard.matrix;

import de.verzahnt.dashboard.api.Parameters;
import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.dashboard.security.Viewers;
import de.verzahnt.reference.District;
import de.verzahnt.starter.caller.Caller;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Rollenmatrix: the reader's own Kreis first; any other, a Gemeinde with its quarters and the whole Land by choice. */
@Controller
class MatrixPage {

    private final Matrix matrix;
    private final MatrixPlaces places;
    private final Comparison comparison;
    private final Viewers viewers;

    MatrixPage(Matrix matrix, MatrixPlaces places, Comparison comparison, Viewers viewers) {
        this.matrix = matrix;
        this.places = places;
        this.comparison = comparison;
        this.viewers = viewers;
    }

    @GetMapping("/rollenmatrix")
    String matrix(@RequestParam(required = false) @Nullable String gebiet, Caller caller, Model model) {
        Viewer viewer = viewers.of(caller);
        Stock stock = matrix.stock(viewer);
        List<District> kreise = matrix.kreiseWithReports(stock);
        Parameters check = new Parameters();
        String place = places.read(gebiet, viewer, kreise, check);
        model.addAttribute("grid", matrix.grid(place, stock));
        model.addAttribute("deviations", comparison.of(place, stock).size());
        model.addAttribute("place", place);
        model.addAttribute("land", place.equals(MatrixPlaces.LAND));
        model.addAttribute("places", places.choices(place, kreise));
        model.addAttribute("refused", check.refused());
        return "rollenmatrix";
    }
}
