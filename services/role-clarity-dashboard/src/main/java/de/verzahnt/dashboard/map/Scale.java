package de.verzahnt.dashboard.map;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Five bands at most: zero is one of its own, the others hold about as many areas each. The bands meet without a hole, so
 * that every count between the smallest and the largest has one.
 */
record Scale(List<Band> bands) {

    private static final int ABOVE_ZERO = 4;

    /**
     * Counts from one to another, both included.
     *
     * @param number 0 for none, up to 4 for the most
     */
    record Band(int number, int from, int to) {

        public boolean single() {
            return from == to;
        }
    }

    static Scale of(Collection<Integer> counts) {
        List<Integer> above =
                counts.stream().filter(count -> count > 0).sorted().toList();
        List<Band> bands = new ArrayList<>(List.of(new Band(0, 0, 0)));
        int from = 1;
        for (int step = 1; step <= ABOVE_ZERO && !above.isEmpty(); step++) {
            int to = above.get((step * above.size() + ABOVE_ZERO - 1) / ABOVE_ZERO - 1);
            if (to >= from) {
                bands.add(new Band(bands.size(), from, to));
                from = to + 1;
            }
        }
        return new Scale(List.copyOf(bands));
    }

    /** Number of the band of this count. */
    int bandOf(int count) {
        return bands.stream()
                .filter(band -> band.from() <= count && count <= band.to())
                .map(Band::number)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("count: " + count + " (expected: one of the scale)"));
    }
}
