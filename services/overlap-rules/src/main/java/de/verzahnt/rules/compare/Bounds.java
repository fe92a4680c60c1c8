package de.verzahnt.rules.compare;

import de.verzahnt.rules.rulebook.RuleBook;
import java.util.EnumSet;
import java.util.List;

/**
 * From a number to a level: each level but the last holds from its bound on.
 *
 * @param levels strongest first
 * @param from bounds of all but the last, falling
 */
record Bounds<L extends Enum<L>>(List<L> levels, double[] from) {
    /** As the rule book lists them under {@code key}, by level, for the first level to the weakest that has a number. */
    static <L extends Enum<L>> Bounds<L> of(RuleBook book, String key, L weakest) {
        L strongest = weakest.getDeclaringClass().getEnumConstants()[0];
        List<L> levels = List.copyOf(EnumSet.range(strongest, weakest));
        double[] from = levels.subList(0, levels.size() - 1).stream()
                .mapToDouble(level -> book.number(key + "." + level.name()))
                .toArray();
        for (int i = 1; i < from.length; i++) {
            if (from[i] >= from[i - 1]) {
                throw new IllegalStateException(
                        key + "." + levels.get(i) + ": " + from[i] + " (expected: less than " + from[i - 1] + ")");
            }
        }
        return new Bounds<>(levels, from);
    }

    L level(double number) {
        int i = 0;
        while (i < from.length && number < from[i]) {
            i++;
        }
        return levels.get(i);
    }
}
