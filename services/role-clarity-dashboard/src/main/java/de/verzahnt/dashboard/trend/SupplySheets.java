package de.verzahnt.dashboard.trend;

import de.verzahnt.dashboard.map.PlaceDemand;
import de.verzahnt.dashboard.shell.Labels;
import de.verzahnt.dashboard.shell.Times;
import de.verzahnt.dashboard.trend.SuppliedOffering.Cell;
import de.verzahnt.reference.Code;
import de.verzahnt.reference.ReferenceData;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What is offered, what ends, and how old it all is, as tables. */
@Component
class SupplySheets {

    private static final int YEAR = 12;

    private final TrendWords words;
    private final Labels labels;
    private final Times times;
    private final PlaceDemand demand;
    private final List<String> fields;

    SupplySheets(TrendWords words, Labels labels, Times times, PlaceDemand demand, ReferenceData reference) {
        this.words = words;
        this.labels = labels;
        this.times = times;
        this.demand = demand;
        this.fields = reference.fields().all().stream().map(Code::code).toList();
    }

    /** The offerings whose funding ends within two years, the next end first. */
    Sheet endings(List<SuppliedOffering> offerings, LocalDate today) {
        return new Sheet(
                "endings",
                words.columns("endings", List.of("title", "until", "within", "organisation", "field", "places")),
                offerings.stream()
                        .filter(one -> one.endsBefore(today.plusMonths(2 * YEAR)))
                        .map(one -> new Sheet.Line(
                                List.of(
                                        one.title(),
                                        times.day(one.fundingUntil()),
                                        words.word(within(one, today)),
                                        one.organisation(),
                                        one.fields().stream().map(labels::field).collect(Collectors.joining("; ")),
                                        places(one.gemeinden())),
                                "/angebote/" + one.offeringId()))
                        .toList());
    }

    private static String within(SuppliedOffering one, LocalDate today) {
        return one.endsBefore(today)
                ? "trend.within.past"
                : one.endsBefore(today.plusMonths(YEAR)) ? "trend.within.12" : "trend.within.24";
    }

    /** What nobody offers any more once these have ended and nothing takes their place. */
    Sheet losses(List<SuppliedOffering> offerings, LocalDate today) {
        Map<String, Set<Cell>> soon = Reach.lost(offerings, today.plusMonths(YEAR));
        Map<String, Set<Cell>> later = Reach.lost(offerings, today.plusMonths(2 * YEAR));
        Reach all = new Reach(offerings);
        return new Sheet(
                "losses",
                words.columns("losses", List.of("field", "now", "soon", "later", "groups", "places")),
                fields.stream()
                        .filter(later::containsKey)
                        .map(field -> Sheet.Line.of(List.of(
                                labels.field(field),
                                String.valueOf(all.of(field).size()),
                                String.valueOf(
                                        soon.getOrDefault(field, Set.of()).size()),
                                String.valueOf(
                                        later.getOrDefault(field, Set.of()).size()),
                                groups(later.getOrDefault(field, Set.of())),
                                places(later.getOrDefault(field, Set.of()).stream()
                                        .map(Cell::gemeinde)
                                        .collect(Collectors.toSet())))))
                        .toList());
    }

    /** Coverage beside demand, and how old both are. */
    Sheet coverage(List<SuppliedOffering> offerings, TrendPlace place, LocalDate today) {
        Reach reach = new Reach(offerings);
        PlaceDemand.Reading counted = demand.newest();
        return new Sheet(
                "coverage",
                words.columns(
                        "coverage",
                        List.of("field", "places", "groups", "cells", "confirmed", "stale", "demand", "counted")),
                fields.stream()
                        .map(field -> covered(field, offerings, reach.of(field), place, today, counted))
                        .toList());
    }

    private Sheet.Line covered(
            String field,
            List<SuppliedOffering> offerings,
            Set<Cell> cells,
            TrendPlace place,
            LocalDate today,
            PlaceDemand.Reading reading) {
        List<SuppliedOffering> own =
                offerings.stream().filter(one -> one.fields().contains(field)).toList();
        Instant old = today.minusYears(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        return Sheet.Line.of(List.of(
                labels.field(field),
                words.word(
                        "trend.of",
                        distinct(cells, Cell::gemeinde),
                        place.gemeinden().size()),
                String.valueOf(distinct(cells, Cell::group)),
                String.valueOf(cells.size()),
                own.stream()
                        .map(SuppliedOffering::confirmedAt)
                        .max(Comparator.naturalOrder())
                        .map(times::day)
                        .orElseGet(() -> words.number(null)),
                String.valueOf(own.stream()
                        .filter(one -> one.confirmedAt().isBefore(old))
                        .count()),
                counted(reading.of(field, place.key(), place.gemeinden())),
                reading.quarter().map(words::quarter).orElseGet(() -> words.number(null))));
    }

    private String counted(PlaceDemand.Count count) {
        return count.number() == null
                ? words.word(count.withheld() ? "touchpoints.small" : "touchpoints.missing")
                : String.valueOf(count.number());
    }

    private static long distinct(Set<Cell> cells, Function<Cell, String> what) {
        return cells.stream().map(what).filter(one -> !one.isEmpty()).distinct().count();
    }

    private String groups(Set<Cell> cells) {
        return cells.stream()
                .map(Cell::group)
                .distinct()
                .map(group -> group.isEmpty() ? words.word("trend.forAll") : labels.targetGroup(group))
                .sorted()
                .collect(Collectors.joining("; "));
    }

    private String places(Set<String> gemeinden) {
        return labels.quarters(gemeinden.stream().sorted().toList());
    }
}
