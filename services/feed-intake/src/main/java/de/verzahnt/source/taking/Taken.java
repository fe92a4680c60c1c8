package de.verzahnt.source.taking;

import de.verzahnt.source.store.Carried;
import de.verzahnt.source.store.Hold;
import de.verzahnt.source.store.LastFetch.Counts;
import de.verzahnt.source.store.LastFetch.Reason;
import de.verzahnt.source.store.Outcome;
import de.verzahnt.source.store.Told;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was made of rows.
 *
 * @param carried to be kept
 * @param over to be forgotten, by id
 * @param confirmed by being carried on, and by no report of this fetch; by id
 * @param question that waits for a person; null when there is none
 */
record Taken(
        Outcome outcome,
        Told detail,
        Counts counts,
        List<Reason> reasons,
        Collection<Carried> carried,
        Collection<String> over,
        Collection<String> confirmed,
        @Nullable Hold question) {

    /** Nothing of it could be used, nothing changes. */
    static Taken nothing(Outcome outcome, Told detail) {
        return new Taken(outcome, detail, Counts.NONE, List.of(), List.of(), List.of(), List.of(), null);
    }

    /** Nothing is taken before a person has answered. */
    static Taken held(int read, Hold question) {
        Counts counts = new Counts(read, 0, 0, 0, question.missing());
        return new Taken(Outcome.HELD, Told.NOTHING, counts, List.of(), List.of(), List.of(), List.of(), question);
    }
}
