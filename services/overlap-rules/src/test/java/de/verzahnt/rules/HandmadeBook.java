package de.verzahnt.rules;

import de.verzahnt.rules.index.OverlapRules;
import de.verzahnt.rules.rulebook.RuleBook;
import java.util.Map;
import java.util.TreeMap;

/** The shipped book with weights made by hand: what is tested with it does not move when weights are learned anew. */
public final class HandmadeBook {
    private static final Map<String, Double> TELLING = Map.ofEntries(
            Map.entry("prior", -4.0),
            Map.entry("weights.FIELD.SAME", 1.0),
            Map.entry("weights.FIELD.SAME_MAIN", 1.0),
            Map.entry("weights.FORMAT.SAME", 1.0),
            Map.entry("weights.FORMAT.OTHER", -1.0),
            Map.entry("weights.ORIGIN.SAME", 1.0),
            Map.entry("weights.AREA.SAME_QUARTER", 3.0),
            Map.entry("weights.AREA.SAME_TOWN", 3.0),
            Map.entry("weights.AREA.KREIS_WIDE", -1.0),
            Map.entry("weights.AREA.OTHER_QUARTER", -8.0),
            Map.entry("weights.PROGRAMME.SAME", 2.0),
            Map.entry("weights.PROGRAMME.DIVIDED", -8.0),
            Map.entry("weights.ACTIVITY.SAME", 3.0),
            Map.entry("weights.ACTIVITY.MOSTLY", 2.0),
            Map.entry("weights.ACTIVITY.OTHER", -6.0),
            Map.entry("weights.SUBJECT.OTHER", -1.0));

    private HandmadeBook() {}

    public static OverlapRules rules() {
        return OverlapRules.of(book(), Shipped.REFERENCE);
    }

    /** All weights that are not listed are 0. */
    public static RuleBook book() {
        RuleBook shipped = RuleBook.shipped();
        Map<String, Double> numbers = new TreeMap<>();
        shipped.entries().keySet().stream()
                .filter(key -> key.startsWith("weights."))
                .forEach(key -> numbers.put(key, 0.0));
        numbers.putAll(TELLING);
        numbers.putAll(Map.of("thresholds.HINWEIS", 0.5, "thresholds.ZU_PRUEFEN", 0.2, "thresholds.RELATED", 0.05));
        return shipped.with(numbers);
    }
}
