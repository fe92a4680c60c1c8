package de.verzahnt.dashboard.decisions;

import de.verzahnt.cases.CaseLaw;
import de.verzahnt.dashboard.cases.CaseDetails;
import de.verzahnt.dashboard.cases.HistoryEntry;
import de.verzahnt.dashboard.cases.Law;
import de.verzahnt.dashboard.cases.Standing;
import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.events.Outcome;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which answer to which case a form is about, and by whom.
 *
 * @param subject the account; never shown
 */
record Asked(CaseDetails about, Viewer viewer, Standing standing, Outcome outcome, String subject) {

    /** What the answer is called: a no and a counter-proposal have names of their own. */
    String words(@Nullable String refersTo) {
        if (entry(refersTo).isPresent() && CaseLaw.declines(Law.of(outcome), true)) {
            return "DECLINED";
        }
        return counters(refersTo) ? "COUNTER" : outcome.name() + standing.wordsFor(about, outcome);
    }

    /** Whether it answers the proposal of somebody else by one of its own. */
    boolean counters(@Nullable String refersTo) {
        return outcome == Standing.counterProposal() && entry(refersTo).isPresent();
    }

    /** Whether it speaks of a single entry and of nothing else. */
    boolean answersOnly(@Nullable String refersTo) {
        return entry(refersTo).isPresent() && !counters(refersTo);
    }

    Optional<HistoryEntry> entry(@Nullable String refersTo) {
        return about.entry(refersTo);
    }

    /** For whom the writer may say it. */
    List<String> speakers(@Nullable String refersTo) {
        Optional<HistoryEntry> entry = entry(refersTo);
        if (entry.isPresent()) {
            return outcome == Outcome.UNDONE ? List.of(entry.get().decidedBy()) : standing.mayAgree(entry.get());
        }
        return List.copyOf(standing.speakersAs(standing.speaker(about, outcome)));
    }
}
