package de.verzahnt.cases;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * A line is settled.
 *
 * @param decision whose outcome it is
 * @param by all entries that make it hold
 * @param at when the last of them was given
 */
record Agreement(Entry decision, List<Entry> by, Instant at) {

    static Agreement of(Entry decision, List<Entry> by) {
        Instant at =
                by.stream().map(Entry::decidedAt).max(Comparator.naturalOrder()).orElse(decision.decidedAt());
        return new Agreement(decision, by, at);
    }

    boolean isBetweenParties() {
        return by.stream().noneMatch(Entry::steering) && !decision.steering();
    }
}
