package de.verzahnt.dashboard.trend;

import de.verzahnt.dashboard.shell.CalendarQuarter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Counts the quarters of a place from the histories of the cases of its Kreis. How cases were settled is told of no place of
 * a kind when behind one of them, in that quarter, stand only one or two organisations: nothing can be found by subtraction.
 *
 * @param cases all of the Kreis
 * @param now up to when the present quarter is counted
 */
record Trend(List<TrendCase> cases, Instant now) {

    private static final int RECOGNISABLE = 2;

    /** A case that ended, the step with which it did, and since when it had asked. */
    private record Ended(TrendCase about, TrendStep step, Instant since) {}

    /**
     * The figures of a quarter.
     *
     * @param beside the places of the same kind in this Kreis, this one included
     */
    QuarterFigures of(CalendarQuarter quarter, TrendPlace place, List<TrendPlace> beside) {
        List<TrendCase> here = cases.stream().filter(place::touches).toList();
        List<Ended> ended = ended(quarter, here);
        return new QuarterFigures(
                quarter,
                count(here, one -> one.visible() && in(quarter, one.openedAt())),
                count(here, one -> reopened(quarter, one)),
                count(here, one -> !one.visible() && in(quarter, one.openedAt())),
                ended.size(),
                count(
                        here,
                        one -> standing(one, quarter).filter(TrendStep::inForce).isPresent()),
                count(here, one -> ending(quarter, one)),
                recognisable(quarter, beside) ? null : conduct(ended));
    }

    private boolean recognisable(CalendarQuarter quarter, List<TrendPlace> beside) {
        return beside.stream().anyMatch(place -> {
            Set<String> bodies = new HashSet<>();
            ended(quarter, cases.stream().filter(place::touches).toList())
                    .forEach(one -> bodies.addAll(one.about().bodies()));
            return !bodies.isEmpty() && bodies.size() <= RECOGNISABLE;
        });
    }

    private List<Ended> ended(CalendarQuarter quarter, List<TrendCase> some) {
        List<Ended> ended = new ArrayList<>();
        for (TrendCase one : some) {
            @Nullable Ended last = null;
            Instant since = one.openedAt();
            boolean over = false;
            for (TrendStep step : one.steps()) {
                if (step.at().isBefore(end(quarter))) {
                    if (!step.over()) {
                        last = null;
                        since = over ? step.at() : since;
                    } else if (!over) {
                        last = in(quarter, step.at()) ? new Ended(one, step, since) : null;
                    }
                    over = step.over();
                }
            }
            if (last != null) {
                ended.add(last);
            }
        }
        return ended;
    }

    private static boolean reopened(CalendarQuarter quarter, TrendCase one) {
        boolean over = false;
        for (TrendStep step : one.steps()) {
            if (over && !step.over() && in(quarter, step.at())) {
                return true;
            }
            over = step.over();
        }
        return false;
    }

    private Optional<TrendStep> standing(TrendCase one, CalendarQuarter quarter) {
        return one.steps().stream()
                .filter(step -> step.at().isBefore(end(quarter)))
                .reduce((earlier, later) -> later);
    }

    private static boolean ending(CalendarQuarter quarter, TrendCase one) {
        return one.steps().stream()
                .filter(TrendStep::inForce)
                .flatMap(step -> Optional.ofNullable(step.agreedUntil()).stream())
                .anyMatch(day -> CalendarQuarter.of(day).equals(quarter));
    }

    private static QuarterFigures.Conduct conduct(List<Ended> ended) {
        Map<String, Integer> outcomes = new HashMap<>();
        ended.forEach(one -> outcomes.merge(outcome(one.step()), 1, Integer::sum));
        List<Ended> decided = ended.stream().filter(one -> one.step().decided()).toList();
        List<Long> days = decided.stream()
                .map(one -> Duration.between(one.since(), one.step().at()).toDays())
                .sorted()
                .toList();
        int alone = (int) decided.stream().filter(one -> one.step().alone()).count();
        return new QuarterFigures.Conduct(outcomes, median(days), alone, decided.size());
    }

    private static String outcome(TrendStep step) {
        String outcome = step.outcome();
        return step.decided() && outcome != null ? outcome : QuarterFigures.Conduct.BY_ITSELF;
    }

    private static @Nullable Integer median(List<Long> sorted) {
        if (sorted.isEmpty()) {
            return null;
        }
        int middle = sorted.size() / 2;
        long sum = sorted.get(middle) + sorted.get((sorted.size() - 1) / 2);
        return Math.round(sum / 2f);
    }

    private Instant end(CalendarQuarter quarter) {
        return quarter.end().isAfter(now) ? now.plusMillis(1) : quarter.end();
    }

    private static boolean in(CalendarQuarter quarter, Instant moment) {
        return !moment.isBefore(quarter.begin()) && moment.isBefore(quarter.end());
    }

    private static int count(List<TrendCase> some, Predicate<TrendCase> condition) {
        return (int) some.stream().filter(condition).count();
    }
}
