package de.verzahnt.abh.touchpoint;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as everybody may see it.
 *
 * @param revision also the ETag
 */
record TableView(
        String authority,
        String period,
        String lifecycle,
        @Nullable String withdrawalReason,
        long revision,
        Instant reportedAt,
        List<Row> rows) {

    /**
     * One cell.
     *
     * @param count multiple of five; null when suppressed
     */
    record Row(
            String districtKey,
            String kind,
            @Nullable String referredTo,
            @Nullable Integer count,
            boolean suppressed) {

        static Row of(StoredCell cell) {
            return new Row(
                    cell.key().districtKey(),
                    cell.key().kind(),
                    cell.key().referredTo(),
                    cell.count(),
                    cell.count() == null);
        }
    }

    static TableView of(TableKey key, StoredTable table, List<StoredCell> cells) {
        List<Row> rows = cells.stream().filter(StoredCell::active).map(Row::of).toList();
        return new TableView(
                key.authority(),
                key.period(),
                table.active() ? "ACTIVE" : "WITHDRAWN",
                table.withdrawalReason(),
                table.revision(),
                table.reportedAt(),
                rows);
    }
}
