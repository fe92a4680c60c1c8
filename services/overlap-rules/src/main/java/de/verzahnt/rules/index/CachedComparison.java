package de.verzahnt.rules.index;

import de.verzahnt.rules.Offering;
import de.verzahnt.rules.compare.AreaComparison;
import de.verzahnt.rules.compare.CodeComparison;
import de.verzahnt.rules.compare.Comparison;
import de.verzahnt.rules.compare.ScoreCard;
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
final class CachedComparison<V> {
    private static final int FIRST_ROW = 16;
    /** With more views it takes longer to look for the best than it saves. */
    private static final int FEW = 256;

    private static final int REMEMBERED = 4096;
    /** Odd, so that no two keys become one; without it the hash of (1, 2) would be that of (5, 6). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final CodeComparison<V> comparison;
    private final String kreis;
    private final List<? extends Enum<?>> levels;
    private final double[] bits;
    private final double best;
    private final Map<V, Integer> numbers = new HashMap<>();
    private final List<View<V>> views = new ArrayList<>();
    private final Deque<Integer> free = new ArrayDeque<>();
    private final List<Integer> renewed = new ArrayList<>();
    private final Map<Long, Comparison.Observation> observed = new HashMap<>();
    private int seen;

    CachedComparison(CodeComparison<V> comparison, ScoreCard card, String kreis) {
        this.comparison = comparison;
        this.kreis = kreis;
        this.levels = comparison.levels();
        this.bits = card.bits(comparison);
        if (comparison instanceof AreaComparison) {
            bits[AreaComparison.Level.APART.ordinal()] = Double.NEGATIVE_INFINITY;
        }
        this.best = Arrays.stream(bits).max().orElse(0);
    }

    /** The number of what it sees of this offering; to be given back with {@link #forget}. */
    int see(Offering offering) {
        V shown = comparison.looksAt(offering);
        int number = numbers.computeIfAbsent(shown, view -> free.isEmpty() ? views.size() : free.pop());
        if (number == views.size()) {
            views.add(new View<>(shown, seen++));
        } else if (views.get(number).uses == 0) {
            views.set(number, new View<>(shown, seen++));
            renewed.add(number);
            if (renewed.size() > REMEMBERED) {
                views.forEach(View::forgetAll);
                renewed.clear();
            }
        }
        views.get(number).uses++;
        return number;
    }

    void forget(int number) {
        View<V> view = views.get(number);
        view.uses--;
        if (view.uses == 0) {
            numbers.remove(view.shown);
            view.row = new byte[0];
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

    /** The level with its evidence. */
    Comparison.Observation observe(int a, int b) {
        int one = views.get(a).serial;
        int other = views.get(b).serial;
        if (observed.size() >= REMEMBERED) {
            observed.clear();
        }
        long both = ((long) Math.min(one, other) << Integer.SIZE) | Math.max(one, other);
        long key = both * SPREAD;
        return observed.computeIfAbsent(key, k -> comparison.observe(views.get(a).shown, views.get(b).shown, kreis));
    }

    double best() {
        return best;
    }

    /** The most that any offering here could count beside this view. */
    double best(int view) {
        if (views.size() > FEW) {
            return best;
        }
        double most = Double.NEGATIVE_INFINITY;
        for (int other = 0; other < views.size() && most < best; other++) {
            if (views.get(other).uses > 0) {
                most = Math.max(most, bits(view, other));
            }
        }
        return most;
    }

    private int ordinal(int a, int b) {
        View<V> view = views.get(a);
        view.forget(renewed);
        if (view.row.length <= b) {
            view.row = Arrays.copyOf(view.row, Math.max(FIRST_ROW, Math.max(b + 1, views.size())));
        }
        if (view.row[b] == 0) {
            view.row[b] = (byte) (1
                    + comparison
                            .level(views.get(a).shown, views.get(b).shown, kreis)
                            .ordinal());
        }
        return view.row[b] - 1;
    }

    /** What was seen, for as long as an offering looks like it. */
    private static final class View<V> {
        private final V shown;
        private final int serial;
        private int uses;
        /** By number of another view, one more than the ordinal of the level; 0 when not known. */
        private byte[] row = new byte[0];

        private int forgotten;

        View(V shown, int serial) {
            this.shown = shown;
            this.serial = serial;
        }

        /** Numbers that stand for another view since this one was asked last. */
        void forget(List<Integer> renewed) {
            for (; forgotten < renewed.size(); forgotten++) {
                int number = renewed.get(forgotten);
                if (number < row.length) {
                    row[number] = 0;
                }
            }
        }

        void forgetAll() {
            row = new byte[0];
            forgotten = 0;
        }
    }
}
