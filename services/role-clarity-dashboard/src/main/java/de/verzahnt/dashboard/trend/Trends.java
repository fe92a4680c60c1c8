package de.verzahnt.dashboard.trend;

import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.dashboard.shell.CalendarQuarter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts the trend of a place together. */
@Component
class Trends {

    private static final int QUARTERS = 12;

    private final TrendCases cases;
    private final TrendPlaces places;
    private final Supplied supplied;
    private final CaseSheets caseSheets;
    private final SupplySheets supplySheets;
    private final Clock clock;

    Trends(
            TrendCases cases,
            TrendPlaces places,
            Supplied supplied,
            CaseSheets caseSheets,
            SupplySheets supplySheets,
            Clock clock) {
        this.cases = cases;
        this.places = places;
        this.supplied = supplied;
        this.caseSheets = caseSheets;
        this.supplySheets = supplySheets;
        this.clock = clock;
    }

    TrendView of(TrendPlace place, Viewer viewer) {
        Trend trend = new Trend(cases.of(place.kreis(), viewer), clock.instant());
        List<TrendPlace> beside = places.inKreis(place.kreis()).stream()
                .filter(other -> other.kind() == place.kind())
                .toList();
        List<QuarterFigures> quarters = CalendarQuarter.of(clock.instant()).lastOnes(QUARTERS).stream()
                .map(quarter -> trend.of(quarter, place, beside))
                .toList();
        List<SuppliedOffering> offerings = supplied.in(place);
        LocalDate today = supplied.today();
        return new TrendView(
                place,
                caseSheets.charts(quarters),
                List.of(
                        caseSheets.movement(quarters),
                        caseSheets.conduct(quarters),
                        supplySheets.endings(offerings, today),
                        supplySheets.losses(offerings, today),
                        supplySheets.coverage(offerings, place, today)),
                quarters.stream().mapToInt(QuarterFigures::hidden).sum());
    }
}
