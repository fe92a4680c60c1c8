package de.verzahnt.dashboard.cases;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Everything the first page and the frame of every page count of a reader's cases, from one look at them. */
public record CaseFigures(List<Part> parts) {

    /**
     * The cases of one field.
     *
     * @param field code; null where the anchor is not known yet
     * @param now as things stand
     * @param before in the quarter before, or at its end
     * @param news how many changed since the reader last looked
     * @param firstEnd when the first clarification time ends of those that are still with their parties
     */
    public record Part(
            @Nullable String field,
            Map<Figure, Long> now,
            Map<Figure, Long> before,
            long news,
            @Nullable Instant firstEnd) {}

    /** How many. */
    public long count(Figure figure) {
        return parts.stream()
                .mapToLong(part -> part.now().getOrDefault(figure, 0L))
                .sum();
    }

    /** How many in the quarter before, or at its end. */
    public long before(Figure figure) {
        return parts.stream()
                .mapToLong(part -> part.before().getOrDefault(figure, 0L))
                .sum();
    }

    /** How many changed since the reader last looked. */
    public long news() {
        return parts.stream().mapToLong(Part::news).sum();
    }

    /** How many of each field, fields without any left out. */
    public Map<String, Long> byField(Figure figure) {
        Map<String, Long> counts = new TreeMap<>();
        for (Part part : parts) {
            long count = part.now().getOrDefault(figure, 0L);
            String field = part.field();
            if (field != null && count > 0) {
                counts.merge(field, count, Long::sum);
            }
        }
        return counts;
    }

    /** When the first clarification time ends. */
    public Optional<Instant> firstEnd() {
        return parts.stream().map(Part::firstEnd).filter(Objects::nonNull).min(Comparator.naturalOrder());
    }
}
