package de.verzahnt.dashboard.touchpoints;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Counts of one kind: a row for each district, a column for each quarter or for each week.
 *
 * @param running the period that is not over yet; null when there is no column for it
 * @param highest the highest count of all rows, to which all bars are drawn
 * @param totals sums of the quarters; null where a count is suppressed or missing, for a sum would give it away, and
 *     where a Kreis stands beside its Gemeinden, for a sum would count twice
 */
record CountTable(
        List<String> periods, @Nullable String running, List<Row> rows, int highest, List<@Nullable Integer> totals) {

    /**
     * One district.
     *
     * @param counts in the order of the quarters; null where nothing was reported
     * @param total sum of the row; null where a count is suppressed or missing
     * @param bars heights in percent of the table's highest count, for the picture beside the numbers
     */
    record Row(
            String district,
            List<@Nullable TouchpointView> counts,
            @Nullable Integer total,
            List<Integer> bars) {}

    /** Quarters and weeks each in a table of their own, for the one contains the other; without counts no table. */
    static List<CountTable> tables(List<TouchpointView> counts, LocalDate today) {
        return counts.stream().collect(Collectors.partitioningBy(TouchpointView::weekly)).values().stream()
                .filter(some -> !some.isEmpty())
                .map(some -> of(some, today))
                .toList();
    }

    /** Whether the columns are weeks. */
    public boolean weekly() {
        return !periods.isEmpty() && periods.get(0).contains("W");
    }

    static CountTable of(List<TouchpointView> counts, LocalDate today) {
        List<String> periods =
                counts.stream().map(TouchpointView::period).distinct().sorted().toList();
        Map<String, Map<String, TouchpointView>> byDistrict = counts.stream()
                .collect(Collectors.groupingBy(
                        TouchpointView::districtKey,
                        TreeMap::new,
                        Collectors.toMap(TouchpointView::period, count -> count, (one, other) -> other)));
        int highest = counts.stream().mapToInt(CountTable::number).max().orElse(0);
        List<Row> rows = byDistrict.entrySet().stream()
                .map(entry -> row(entry.getKey(), periods, entry.getValue(), highest))
                .toList();
        String running = periods.stream()
                .filter(period -> Period.of(period).runs(today))
                .findFirst()
                .orElse(null);
        return new CountTable(periods, running, rows, highest, totals(periods, rows));
    }

    private static List<@Nullable Integer> totals(List<String> periods, List<Row> rows) {
        boolean oneLevel =
                rows.stream().map(row -> row.district().length()).distinct().count() <= 1;
        List<@Nullable Integer> totals = new ArrayList<>();
        for (int column = 0; column < periods.size(); column++) {
            int at = column;
            totals.add(
                    !oneLevel
                            ? null
                            : total(rows.stream()
                                    .map(row -> row.counts().get(at))
                                    .collect(Collectors.toList())));
        }
        return totals;
    }

    private static Row row(String district, List<String> periods, Map<String, TouchpointView> byPeriod, int highest) {
        List<@Nullable TouchpointView> counts =
                periods.stream().map(byPeriod::get).collect(Collectors.toList());
        List<Integer> bars = counts.stream()
                .map(count -> highest == 0 ? 0 : 100 * number(count) / highest)
                .toList();
        return new Row(district, counts, total(counts), bars);
    }

    private static @Nullable Integer total(List<@Nullable TouchpointView> counts) {
        boolean all = counts.stream().allMatch(count -> count != null && count.count() != null);
        return all
                ? counts.stream()
                        .filter(Objects::nonNull)
                        .mapToInt(CountTable::number)
                        .sum()
                : null;
    }

    /** From when until when a period of the columns lasts. */
    public Period lasting(String period) {
        return Period.of(period);
    }

    private static int number(@Nullable TouchpointView count) {
        return count == null || count.count() == null ? 0 : count.count();
    }
}
