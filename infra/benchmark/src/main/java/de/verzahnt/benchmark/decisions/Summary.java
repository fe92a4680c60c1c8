package de.verzahnt.benchmark.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How many of each: labels by class and by answer, lines left out by reason. */
record Summary(Lesson lesson, int unreadable) {

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(
                line(lesson.labels().size(), "pairs with " + lesson.offerings().size() + " offerings"));
        count(Decided::label).forEach((label, n) -> lines.add("  " + line(n, label)));
        lines.add("by what was decided:");
        count(Decided::why).forEach((why, n) -> lines.add("  " + line(n, why)));
        lines.add("not among them:");
        lesson.leftOut().forEach((why, n) -> lines.add("  " + line(n, why.words())));
        if (lesson.asNow() > 0) {
            lines.add(line(lesson.asNow(), "offerings as they are now: the log does not go back to the question"));
        }
        if (unreadable > 0) {
            lines.add(line(unreadable, "records of the log could not be read"));
        }
        return lines;
    }

    private Map<String, Long> count(Function<Decided, String> by) {
        return lesson.labels().stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
    }

    private static String line(long n, String what) {
        return String.format(Locale.ROOT, "%5d %s", n, what);
    }
}
