package de.verzahnt.rules;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What one comparison has seen in one Kreis, by number: many offerings look the same to it, so each two views are compared
 * once. A number is free again when no offering has it any more.
 */
final class Sight {
    private static final int FIRST_ROW = 16;

    private final CodeComparison comparison;
    private final String kreis;
    private final List<? extends Enum<?>> levels;
    private final double[] bits;
    private final Map<Object, Integer> numbers = new HashMap<>();
    private final List<Offering> shown = new ArrayList<>();
    private final List<Integer> uses = new ArrayList<>();
    private final List<byte[]> rows = new ArrayList<>();
    private final Deque<Integer> free = new ArrayDeque<>();

    Sight(CodeComparison comparison, ScoreCard card, String kreis) {
        this.comparison = comparison;
        this.kreis = kreis;
        this.levels = comparison.levels();
        this.bits = levels.stream()
                .mapToDouble(level -> level == AreaComparison.Level.APART ? Double.NEGATIVE_INFINITY : card.bits(level))
                .toArray();
    }

    /** The number of what it sees of this offering; to be given back with {@link #forget}. */
    int see(Offering offering) {
        int number = numbers.computeIfAbsent(view(offering), view -> free.isEmpty() ? shown.size() : free.pop());
        if (number == shown.size()) {
            shown.add(offering);
            uses.add(0);
            rows.add(new byte[0]);
        } else if (uses.get(number) == 0) {
            shown.set(number, offering);
        }
        uses.set(number, uses.get(number) + 1);
        return number;
    }

    void forget(int number) {
        uses.set(number, uses.get(number) - 1);
        if (uses.get(number) == 0) {
            numbers.remove(view(shown.get(number)));
            rows.set(number, new byte[0]);
            rows.stream().filter(row -> row.length > number).forEach(row -> row[number] = 0);
            free.push(number);
        }
    }

    /** What the level between two views counts; minus infinity for offerings that never meet. */
    double bits(int a, int b) {
        return bits[ordinal(a, b)];
    }

    Enum<?> level(int a, int b) {
        return levels.get(ordinal(a, b));
    }

    double best() {
        return Arrays.stream(bits).max().orElse(0);
    }

    private int ordinal(int a, int b) {
        byte[] row = rows.get(a);
        if (row.length <= b) {
            row = Arrays.copyOf(row, Math.max(FIRST_ROW, Math.max(b + 1, shown.size())));
            rows.set(a, row);
        }
        if (row[b] == 0) {
            Pair pair = Pair.of(shown.get(a), shown.get(b), kreis, LocalDate.EPOCH);
            row[b] = (byte) (1 + levels.indexOf(comparison.observe(pair).level()));
        }
        return row[b] - 1;
    }

    private Object view(Offering offering) {
        return comparison.looksAt(offering);
    }
}
