package de.verzahnt.dashboard.trend;

import de.verzahnt.dashboard.trend.SuppliedOffering.Cell;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Whom a set of offerings reaches: fields × target groups × Gemeinden. */
final class Reach {

    private final Set<Cell> cells = new HashSet<>();

    /** What is offered to all, by field and Gemeinde. */
    private final Set<Cell> toAll = new HashSet<>();

    Reach(List<SuppliedOffering> offerings) {
        offerings.forEach(this::add);
    }

    /** Of what these offerings reach, what is left without any once those have gone whose funding ends before this day. */
    static Map<String, Set<Cell>> lost(List<SuppliedOffering> offerings, LocalDate day) {
        Reach remaining = new Reach(
                offerings.stream().filter(offering -> !offering.endsBefore(day)).toList());
        return new Reach(offerings.stream()
                        .filter(offering -> offering.endsBefore(day))
                        .toList())
                .cells.stream()
                        .filter(cell -> !remaining.reaches(cell))
                        .collect(Collectors.groupingBy(Cell::field, HashMap::new, Collectors.toSet()));
    }

    Set<Cell> of(String field) {
        return cells.stream().filter(cell -> cell.field().equals(field)).collect(Collectors.toSet());
    }

    private boolean reaches(Cell cell) {
        return cells.contains(cell) || toAll.contains(new Cell(cell.field(), "", cell.gemeinde()));
    }

    private void add(SuppliedOffering offering) {
        Set<String> groups = offering.targetGroups().isEmpty() ? Set.of("") : offering.targetGroups();
        for (String field : offering.fields()) {
            for (String gemeinde : offering.gemeinden()) {
                groups.forEach(group -> cells.add(new Cell(field, group, gemeinde)));
                if (offering.targetGroups().isEmpty()) {
                    toAll.add(new Cell(field, "", gemeinde));
                }
            }
        }
    }
}
