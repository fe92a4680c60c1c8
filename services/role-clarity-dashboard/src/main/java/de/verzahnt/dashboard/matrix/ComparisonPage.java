package de.verzahnt.dashboard.matrix;

import de.verzahnt.dashboard.api.Parameters;
import de.verzahnt.dashboard.roles.RoleView;
import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.dashboard.security.Viewers;
import de.verzahnt.dashboard.shell.TableFile;
import de.verzahnt.dashboard.shell.Times;
import de.verzahnt.reference.District;
import de.verzahnt.starter.caller.Caller;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Soll und Ist: where life differs from the agreed roles, as a list, as tiles and as a file. */
@Controller
class ComparisonPage {

    /** One agreed role beside what is reported there. */
    record Tile(RoleView role, Cell actual, long deviations) {}

    private final Matrix matrix;
    private final MatrixPlaces places;
    private final Comparison comparison;
    private final ComparisonWords words;
    private final Viewers viewers;
    private final Times times;

    ComparisonPage(
            Matrix matrix,
            MatrixPlaces places,
            Comparison comparison,
            ComparisonWords words,
            Viewers viewers,
            Times times) {
        this.matrix = matrix;
        this.places = places;
        this.comparison = comparison;
        this.words = words;
        this.viewers = viewers;
        this.times = times;
    }

    @GetMapping("/rollenmatrix/soll-ist")
    String comparison(@RequestParam(required = false) @Nullable String gebiet, Caller caller, Model model) {
        Viewer viewer = viewers.of(caller);
        Stock stock = matrix.stock(viewer);
        List<District> kreise = matrix.kreiseWithReports(stock);
        Parameters check = new Parameters();
        String place = places.read(gebiet, viewer, kreise, check);
        List<Deviation> deviations = comparison.of(place, stock);
        model.addAttribute("grid", matrix.grid(place, stock));
        model.addAttribute("deviations", deviations);
        model.addAttribute("weights", Deviation.Weight.values());
        model.addAttribute("tiles", tiles(comparison.roles(place, stock), deviations, stock));
        model.addAttribute("place", place);
        model.addAttribute("land", place.equals(MatrixPlaces.LAND));
        model.addAttribute("places", places.choices(place, kreise));
        model.addAttribute("refused", check.refused());
        model.addAttribute("mayRecord", !viewer.steered().isEmpty());
        return "soll-ist";
    }

    /** What is not understood leads to the page, which says so. */
    @GetMapping("/rollenmatrix/soll-ist/export")
    @Nullable
    String export(
            @RequestParam(required = false) @Nullable String gebiet,
            @RequestParam(required = false) @Nullable String format,
            Caller caller,
            HttpServletResponse response)
            throws IOException {
        Viewer viewer = viewers.of(caller);
        Stock stock = matrix.stock(viewer);
        Parameters check = new Parameters();
        TableFile file = check.oneOf("format", format, TableFile.class);
        String place = places.read(gebiet, viewer, matrix.kreiseWithReports(stock), check);
        if (!check.errors().isEmpty()) {
            return "redirect:/rollenmatrix/soll-ist";
        }
        (file == null ? TableFile.CSV : file)
                .send("soll-ist", times.today(), words.table(comparison.of(place, stock)), response);
        return null;
    }

    private static List<Tile> tiles(List<RoleView> roles, List<Deviation> deviations, Stock stock) {
        return roles.stream()
                .map(role -> new Tile(
                        role,
                        stock.cell(role.role().field(), role.role().place()),
                        deviations.stream()
                                .filter(one -> one.role().equals(role))
                                .count()))
                .toList();
    }
}
