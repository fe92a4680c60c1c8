package de.verzahnt.feeds.row;

import de.verzahnt.feeds.time.Timing;
import de.verzahnt.intake.report.file.RawRow;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One row while it is filled. */
public final class SourceRow {
    private final long number;
    private final Map<Column, String> cells = new EnumMap<>(Column.class);

    /** The number counts series and events in the order of the source, from 1 on. */
    public SourceRow(long number) {
        this.number = number;
    }

    /** Sets a cell; null is nothing. */
    public SourceRow set(Column column, @Nullable String text) {
        cells.put(column, text == null ? "" : PlainText.withoutControls(text).strip());
        return this;
    }

    /** Sets a cell of several texts, each once. */
    public SourceRow set(Column column, Collection<String> texts) {
        return set(
                column,
                texts.stream()
                        .map(text -> text.replace(';', ',').strip())
                        .filter(text -> !text.isEmpty())
                        .distinct()
                        .collect(Collectors.joining("; ")));
    }

    /** Sets the cells that say when. */
    public SourceRow set(Timing timing) {
        set(Column.START_DATE, timing.from() == null ? null : timing.from().toString());
        set(Column.END_DATE, timing.until() == null ? null : timing.until().toString());
        return set(Column.SCHEDULE, timing.schedule());
    }

    /** Sets the cells that say where. */
    public SourceRow set(PlaceWords place) {
        return set(Column.DISTRICTS, place.districts()).set(Column.PLACE, place.place());
    }

    /** What a cell holds. */
    public String get(Column column) {
        return cells.getOrDefault(column, "");
    }

    /** The row as it goes on. */
    public RawRow toRow() {
        return new RawRow(
                number, number, Stream.of(Column.values()).map(this::get).toList(), List.of());
    }
}
