package de.verzahnt.dashboard.matrix;

import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.dashboard.security.Viewers;
import de.verzahnt.reference.District;
import de.verzahnt.reference.DistrictLevel;
import de.verzahnt.reference.Districts;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.starter.caller.Caller;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Rollenmatrix: the reader's own Kreis first, any other and the whole Land by choice. */
@Controller
class MatrixPage {

    static final String LAND = "05";

    private final Matrix matrix;
    private final Viewers viewers;
    private final Districts districts;

    MatrixPage(Matrix matrix, Viewers viewers, ReferenceData reference) {
        this.matrix = matrix;
        this.viewers = viewers;
        this.districts = reference.districts();
    }

    @GetMapping("/rollenmatrix")
    String matrix(@RequestParam(required = false) @Nullable String gebiet, Caller caller, Model model) {
        Viewer viewer = viewers.of(caller);
        List<District> kreise = matrix.kreiseWithReports();
        String place = place(gebiet, viewer, kreise);
        Grid grid = matrix.grid(place.equals(LAND) ? null : place, viewer);
        model.addAttribute("grid", grid);
        model.addAttribute("place", place);
        model.addAttribute("kreise", kreise.stream().map(District::key).toList());
        return "rollenmatrix";
    }

    /** What was asked for, else where the reader coordinates, else the only Kreis with reports, else the Land. */
    private String place(@Nullable String asked, Viewer viewer, List<District> kreise) {
        if (asked != null && asked.equals(LAND)) {
            return LAND;
        }
        if (asked != null
                && districts
                        .find(asked)
                        .filter(d -> d.level() == DistrictLevel.KREIS)
                        .isPresent()) {
            return asked;
        }
        if (!viewer.kreise().isEmpty()) {
            return viewer.kreise().stream().sorted().findFirst().orElse(LAND);
        }
        return kreise.size() == 1 ? kreise.get(0).key() : LAND;
    }
}
