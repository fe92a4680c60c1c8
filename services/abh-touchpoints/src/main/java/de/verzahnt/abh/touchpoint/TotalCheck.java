package de.verzahnt.abh.touchpoint;

import de.verzahnt.abh.disclosure.CellKey;
import de.verzahnt.abh.disclosure.RawCell;
import de.verzahnt.reference.District;
import de.verzahnt.reference.ReferenceData;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Holds the count of a Kreis against those of its Gemeinden; weeks of waiting do not add up and are left alone. */
@Component
class TotalCheck {

    private final ReferenceData reference;

    TotalCheck(ReferenceData reference) {
        this.reference = reference;
    }

    /**
     * A total that cannot be right together with its parts.
     *
     * @param parts the one that is larger than the total, else all
     */
    record Contradiction(CellKey total, List<CellKey> parts) {}

    /** All contradictions: a total below its parts, or not their sum although every Gemeinde is there. */
    List<Contradiction> contradictions(List<RawCell> table) {
        Map<CellKey, RawCell> cells = table.stream().collect(Collectors.toMap(RawCell::key, Function.identity()));
        List<Contradiction> found = new ArrayList<>();
        for (RawCell total : table) {
            List<District> gemeinden =
                    reference.districts().gemeindenOf(total.key().districtKey());
            List<RawCell> parts = gemeinden.stream()
                    .map(one -> cells.get(new CellKey(
                            one.key(), total.key().kind(), total.key().referredTo())))
                    .filter(Objects::nonNull)
                    .toList();
            long sum = parts.stream().mapToLong(RawCell::count).sum();
            boolean complete = !parts.isEmpty() && parts.size() == gemeinden.size();
            if (total.k() > 0 && (total.count() < sum || (complete && total.count() != sum))) {
                found.add(new Contradiction(total.key(), toName(total, parts)));
            }
        }
        return found;
    }

    private static List<CellKey> toName(RawCell total, List<RawCell> parts) {
        return parts.stream()
                .max(Comparator.comparingInt(RawCell::count))
                .filter(largest -> largest.count() > total.count())
                .map(largest -> List.of(largest.key()))
                .orElseGet(() -> parts.stream().map(RawCell::key).toList());
    }
}
