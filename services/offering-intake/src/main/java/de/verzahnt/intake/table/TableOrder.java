package de.verzahnt.intake.table;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a file shall be read.
 *
 * @param organisation that runs what names nobody; null when every row says it
 * @param organisations the sender may report for; empty for somebody without an account
 * @param columns what the sender says of a header: the hub's column, or {@link ColumnPlan#NOTHING}
 * @param source where the rows come from when it is a connected source; null of a file that somebody sends
 */
public record TableOrder(
        @Nullable String organisation,
        Set<String> organisations,
        Map<String, String> columns,
        @Nullable SourceOfRows source) {

    public TableOrder {
        organisations = Set.copyOf(organisations);
        columns = Map.copyOf(columns);
    }

    /** Of a file that somebody sends. */
    public TableOrder(@Nullable String organisation, Set<String> organisations, Map<String, String> columns) {
        this(organisation, organisations, columns, null);
    }

    /** Who runs what names nobody: the one named, else the only one there is. */
    @Nullable
    String runs() {
        boolean only = organisation == null && organisations.size() == 1;
        return only ? organisations.iterator().next() : organisation;
    }
}
