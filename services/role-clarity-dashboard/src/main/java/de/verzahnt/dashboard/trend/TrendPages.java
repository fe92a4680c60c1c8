package de.verzahnt.dashboard.trend;

import de.verzahnt.dashboard.api.Parameters;
import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.dashboard.security.Viewers;
import de.verzahnt.dashboard.shell.TableFile;
import de.verzahnt.dashboard.shell.Times;
import de.verzahnt.starter.caller.Caller;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Entwicklung: the last twelve quarters of a place, what ends, what is covered; each table as a file too. */
@Controller
class TrendPages {

    private static final Set<String> SHEETS = Set.of("cases", "conduct", "endings", "losses", "coverage");

    private final Trends trends;
    private final TrendPlaces places;
    private final Viewers viewers;
    private final Times times;

    TrendPages(Trends trends, TrendPlaces places, Viewers viewers, Times times) {
        this.trends = trends;
        this.places = places;
        this.viewers = viewers;
        this.times = times;
    }

    @GetMapping("/entwicklung")
    String page(@RequestParam(required = false) @Nullable String gebiet, Caller caller, Model model) {
        Viewer viewer = viewers.of(caller);
        List<TrendPlace> known = places.of(viewer);
        Parameters check = new Parameters();
        TrendPlace place = place(gebiet, known, check);
        model.addAttribute("places", known);
        model.addAttribute("refused", check.refused());
        model.addAttribute("trend", trends.of(place, viewer));
        return "entwicklung";
    }

    /** What is not understood leads to the page, which says so. */
    @GetMapping("/entwicklung/export")
    @Nullable
    String export(
            @RequestParam(required = false) @Nullable String gebiet,
            @RequestParam(required = false) @Nullable String tabelle,
            @RequestParam(required = false) @Nullable String format,
            Caller caller,
            HttpServletResponse response)
            throws IOException {
        Viewer viewer = viewers.of(caller);
        Parameters check = new Parameters();
        TrendPlace place = place(gebiet, places.of(viewer), check);
        String name = check.code("tabelle", tabelle, SHEETS::contains, String.join(", ", SHEETS));
        TableFile file = check.oneOf("format", format, TableFile.class);
        if (!check.errors().isEmpty() || name == null) {
            return "redirect:/entwicklung";
        }
        (file == null ? TableFile.CSV : file)
                .send(
                        "entwicklung-" + name + "-" + place.key(),
                        times.today(),
                        trends.of(place, viewer).sheet(name).table(),
                        response);
        return null;
    }

    /** What was asked for, else the first: the reader's own Kreis, if they answer for one. */
    private static TrendPlace place(@Nullable String asked, List<TrendPlace> known, Parameters check) {
        String key = check.code(
                "gebiet",
                asked,
                one -> known.stream().anyMatch(place -> place.key().equals(one)),
                "districts.csv");
        return known.stream()
                .filter(place -> place.key().equals(key))
                .findFirst()
                .orElseGet(() -> known.get(0));
    }
}
