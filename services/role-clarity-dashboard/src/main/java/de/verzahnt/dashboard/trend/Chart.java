package de.verzahnt.dashboard.trend;

import java.util.ArrayList;
import java.util.List;

/**
 * Bars side by side, drawn from the same numbers as the table below them.
 *
 * @param name what it is called in messages
 * @param series keys of what is shown, two at most
 * @param groups one for each quarter
 */
record Chart(String name, List<String> series, List<Group> groups) {

    private static final int HEIGHT = 100;
    private static final int GROUP = 44;
    private static final int BAR = 18;

    /**
     * The bars of a quarter.
     *
     * @param label of the quarter
     */
    record Group(String label, int x, List<Bar> bars) {}

    /**
     * One bar.
     *
     * @param count what its height says
     */
    record Bar(int x, int y, int height, int count) {}

    static Chart of(String name, List<String> series, List<String> labels, List<List<Integer>> counts) {
        int highest = counts.stream()
                .flatMap(List::stream)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        List<Group> groups = new ArrayList<>();
        for (int at = 0; at < labels.size(); at++) {
            int x = at * GROUP;
            List<Bar> bars = new ArrayList<>();
            for (int one = 0; one < series.size(); one++) {
                int count = counts.get(one).get(at);
                int height = highest == 0 ? 0 : Math.round((float) HEIGHT * count / highest);
                bars.add(new Bar(x + 2 + one * BAR, HEIGHT - height, height, count));
            }
            groups.add(new Group(labels.get(at), x, bars));
        }
        return new Chart(name, series, groups);
    }

    public int width() {
        return groups.size() * GROUP;
    }
}
