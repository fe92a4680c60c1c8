package de.verzahnt.notifier.policy;

import de.verzahnt.cases.EntryStatus;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why a line that was settled or over asks for an answer again. */
public enum Reopening {
    /** The Absprache that settled it has run its time. */
    ABSPRACHE_ENDED,
    /** Somebody has taken back their word. */
    TAKEN_BACK,
    /** It was over, and what comes back is new. */
    CAME_BACK,
    /** Nobody knows any more. */
    UNKNOWN;

    /** Why this line is open again; {@code before} is null where an earlier release saw it last. */
    static Reopening of(@Nullable CaseState before, CaseState now, LineState line) {
        Optional<LineState> last = before == null ? Optional.empty() : before.line(line.offeringId());
        if (last.isEmpty()) {
            return UNKNOWN;
        }
        boolean ranOut = last.map(LineState::settledBy)
                .flatMap(now::said)
                .filter(said -> said.status() == EntryStatus.EXPIRED)
                .isPresent();
        if (ranOut) {
            return ABSPRACHE_ENDED;
        }
        return last.get().openedAt().equals(line.openedAt()) ? TAKEN_BACK : CAME_BACK;
    }
}
