package de.verzahnt.abh.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Decides over a whole table what is published, since one cell's protection depends on the others. */
public final class DisclosureControl {

    /** What a table with a recoverable cell leads to. */
    public enum Secondary {
        /** It is refused; the authority decides which row to leave out. */
        NONE,
        /** The smallest other cell of the same total is withheld as well, as often as needed. */
        SECONDARY
    }

    private final Function<String, List<String>> partsOf;

    /**
     * @param partsOf the Gemeinden of a Kreis; empty for a district that is no Kreis
     */
    public DisclosureControl(Function<String, List<String>> partsOf) {
        this.partsOf = partsOf;
    }

    /** The table as it may be published, or the cells that would give others away. Keys must be distinct. */
    public DisclosureVerdict judge(List<RawCell> table, Secondary secondary) {
        Map<CellKey, PublicCell> cells = new TreeMap<>();
        table.forEach(cell -> cells.put(cell.key(), PublicCell.of(cell)));
        List<Leak> leaks = new ArrayList<>();
        for (RawCell cell : table) {
            group(cell.key(), cells).ifPresent(group -> {
                TotalGroup safe = secondary == Secondary.SECONDARY ? protect(group) : group;
                safe.parts().forEach(part -> cells.put(part.key(), part));
                safe.recoverable().forEach(key -> leaks.add(new Leak(cell.key(), key)));
            });
        }
        return leaks.isEmpty()
                ? new DisclosureVerdict.Publishable(List.copyOf(cells.values()))
                : new DisclosureVerdict.Recoverable(List.copyOf(leaks));
    }

    private static TotalGroup protect(TotalGroup group) {
        TotalGroup safe = group;
        Optional<TotalGroup> next = Optional.of(group);
        while (next.isPresent() && !safe.recoverable().isEmpty()) {
            next = safe.withOneMoreWithheld();
            safe = next.orElse(safe);
        }
        return safe;
    }

    private Optional<TotalGroup> group(CellKey total, Map<CellKey, PublicCell> cells) {
        List<String> districts = partsOf.apply(total.districtKey());
        Map<String, PublicCell> parts = new LinkedHashMap<>();
        for (String district : districts) {
            PublicCell part = cells.get(new CellKey(district, total.kind(), total.referredTo()));
            if (part != null) {
                parts.put(district, part);
            }
        }
        PublicCell totalCell = cells.get(total);
        return parts.isEmpty() || totalCell == null
                ? Optional.empty()
                : Optional.of(new TotalGroup(totalCell, List.copyOf(parts.values()), parts.size() == districts.size()));
    }
}
