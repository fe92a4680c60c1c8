package de.verzahnt.detector.cases;

import java.time.Instant;
import java.util.List;

/**
 * A line is settled.
 *
 * @param decision whose outcome it is
 * @param by all entries that make it hold: one, or both sides'
 * @param at when the last of them was given
 */
record Agreement(Entry decision, List<Entry> by, Instant at) {

    static Agreement alone(Entry decision) {
        return new Agreement(decision, List.of(decision), decision.decidedAt());
    }

    static Agreement ofBoth(Entry decision, Entry first, Entry second) {
        return new Agreement(decision, List.of(first, second), second.decidedAt());
    }

    boolean isBetweenParties() {
        return by.stream().noneMatch(Entry::steering);
    }
}
