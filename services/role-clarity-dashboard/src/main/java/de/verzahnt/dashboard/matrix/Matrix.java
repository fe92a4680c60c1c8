package de.verzahnt.dashboard.matrix;

import de.verzahnt.dashboard.cases.CaseFilter;
import de.verzahnt.dashboard.cases.Figure;
import de.verzahnt.dashboard.cases.PlacedCase;
import de.verzahnt.dashboard.cases.PlacedCases;
import de.verzahnt.dashboard.roles.AgreedRole;
import de.verzahnt.dashboard.roles.AgreedRoles;
import de.verzahnt.dashboard.roles.HoldingRoles;
import de.verzahnt.dashboard.roles.RoleView;
import de.verzahnt.dashboard.roles.RoleViews;
import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.dashboard.shell.CurrentDistricts;
import de.verzahnt.dashboard.shell.Times;
import de.verzahnt.reference.CodeEntry;
import de.verzahnt.reference.District;
import de.verzahnt.reference.DistrictLevel;
import de.verzahnt.reference.Districts;
import de.verzahnt.reference.ReferenceData;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Computes the Rollenmatrix from the offerings that run today, the cases the reader may see and the agreed roles. */
@Component
class Matrix {

    private final RunningOfferings offerings;
    private final PlacedCases cases;
    private final AgreedRoles roles;
    private final RoleViews views;
    private final ReferenceData reference;
    private final CurrentDistricts districts;
    private final Times times;

    Matrix(
            RunningOfferings offerings,
            PlacedCases cases,
            AgreedRoles roles,
            RoleViews views,
            ReferenceData reference,
            CurrentDistricts districts,
            Times times) {
        this.offerings = offerings;
        this.cases = cases;
        this.roles = roles;
        this.views = views;
        this.reference = reference;
        this.districts = districts;
        this.times = times;
    }

    /** All of today, as far as the reader may see it. */
    Stock stock(Viewer viewer) {
        HoldingRoles holding = roles.on(times.today());
        Map<AgreedRole, RoleView> worded = views.of(holding.all(), times.today()).stream()
                .collect(Collectors.toMap(RoleView::role, Function.identity()));
        return new Stock(
                districts.get(),
                offerings.on(times.today()),
                seen(Figure.OVERLAPS, viewer),
                seen(Figure.IN_FORCE, viewer),
                seen(Figure.HIDDEN, viewer),
                holding,
                worded);
    }

    private List<PlacedCase> seen(Figure figure, Viewer viewer) {
        return cases.of(CaseFilter.counted(figure), viewer);
    }

    /** Kreise from which something has been reported, in the order of their keys. */
    List<District> kreiseWithReports(Stock stock) {
        Set<String> reported = new HashSet<>();
        stock.running().forEach(offering -> offering.districts().forEach(key -> stock.districts()
                .nearest(key)
                .flatMap(near -> stock.districts().kreisOf(near.key()))
                .ifPresent(kreis -> reported.add(kreis.key()))));
        return stock.districts().kreise().stream()
                .filter(kreis -> reported.contains(kreis.key()))
                .toList();
    }

    /** The matrix of the Land, a Kreis or a Gemeinde. */
    Grid grid(String place, Stock stock) {
        List<String> columns = columns(place, stock).stream().map(District::key).toList();
        @Nullable
        String kreis = stock.districts().kreisOf(place).map(District::key).orElse(null);
        List<Grid.Line> lines = reference.fields().all().stream()
                .map(CodeEntry::code)
                .map(field -> new Grid.Line(
                        field,
                        columns.stream()
                                .map(district -> stock.cell(field, district))
                                .toList(),
                        kreis == null ? 0 : stock.hiddenIn(field, kreis)))
                .toList();
        boolean land = level(place, stock.districts()) == DistrictLevel.LAND;
        return new Grid(place, columns, lines, land ? silent(columns, stock.districts()) : List.of());
    }

    private List<District> columns(String place, Stock stock) {
        Districts known = stock.districts();
        if (level(place, known) == DistrictLevel.LAND) {
            return kreiseWithReports(stock);
        }
        List<District> parts = known.childrenOf(place);
        return parts.isEmpty() ? known.find(place).stream().toList() : parts;
    }

    private static DistrictLevel level(String place, Districts known) {
        return known.find(place).map(District::level).orElse(DistrictLevel.LAND);
    }

    private static List<String> silent(List<String> columns, Districts known) {
        return known.kreise().stream()
                .map(District::key)
                .filter(key -> !columns.contains(key))
                .toList();
    }
}
