package de.verzahnt.abh.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A total and the parts it is the sum of: a Kreis and its Gemeinden, of one kind.
 *
 * @param complete whether all parts are in the table; else the rest may be any number
 */
record TotalGroup(PublicCell total, List<PublicCell> parts, boolean complete) {

    TotalGroup {
        parts = List.copyOf(parts);
    }

    /** Small cells a reader could narrow down with the other cells of the group. */
    List<CellKey> recoverable() {
        return Stream.concat(Stream.of(total), parts.stream())
                .filter(PublicCell::small)
                .filter(cell -> onlyOneHidden(cell) || narrowed(cell))
                .map(PublicCell::key)
                .toList();
    }

    // The classical rule: one unknown in a sum. Rounding blurs it, but what rests on rounding alone fails as soon as
    // one of the other counts is known from elsewhere.
    private boolean onlyOneHidden(PublicCell cell) {
        return complete
                && Stream.concat(Stream.of(total), parts.stream())
                        .allMatch(other -> other == cell || !other.suppressed());
    }

    private boolean narrowed(PublicCell cell) {
        Range alone = cell.possible();
        return !alone.and(impliedByOthers(cell)).equals(alone);
    }

    private Range impliedByOthers(PublicCell cell) {
        Range others = complete ? new Range(0, 0) : Range.ANY;
        for (PublicCell part : parts) {
            others = part == cell ? others : others.plus(part.possible());
        }
        return cell == total ? others : total.possible().minus(others);
    }

    /** The group with its smallest told part withheld as well; empty when no part is told. */
    Optional<TotalGroup> withOneMoreWithheld() {
        return parts.stream()
                .filter(part -> part.count() != null && part.count() > 0)
                .min(Comparator.comparingInt((PublicCell part) -> part.count()).thenComparing(PublicCell::key))
                .map(this::withheld);
    }

    private TotalGroup withheld(PublicCell smallest) {
        List<PublicCell> changed = new ArrayList<>(parts);
        changed.replaceAll(part -> part == smallest ? part.withhold() : part);
        return new TotalGroup(total, changed, complete);
    }
}
