package de.verzahnt.dashboard.decisions;

import de.verzahnt.characters.Characters;
import de.verzahnt.events.Outcome;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.problem.FieldError;
import de.verzahnt.starter.problem.PersonalDataErrors;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether an invitation says when and where, and nothing else does. */
final class TalkCheck {

    private static final int LONGEST_PLACE = 300;
    private static final Duration LONGEST = Duration.ofHours(12);

    private final List<FieldError> errors = new ArrayList<>();

    private TalkCheck() {}

    /** All that is wrong with the talk; empty when nothing is. */
    static List<FieldError> errors(DecisionDraft draft, Instant now) {
        TalkCheck check = new TalkCheck();
        if (draft.outcome() == Outcome.INVITED) {
            check.time(draft.talkFrom(), draft.talkUntil(), now);
            check.place(draft.talkPlace());
        } else if (draft.talkFrom() != null || draft.talkUntil() != null || draft.talkPlace() != null) {
            check.error("talkPlace", draft.talkPlace(), "refusal.invitation-only");
        }
        return check.errors;
    }

    private void time(@Nullable Instant from, @Nullable Instant until, Instant now) {
        if (from == null || !from.isAfter(now)) {
            error("talkFrom", Objects.toString(from, null), "refusal.talk-from");
        }
        if (until == null || from != null && (!until.isAfter(from) || until.isAfter(from.plus(LONGEST)))) {
            error("talkUntil", Objects.toString(until, null), "refusal.talk-until");
        }
    }

    private void place(@Nullable String place) {
        if (place == null
                || place.length() > LONGEST_PLACE
                || Characters.firstForbidden(place, false).isPresent()) {
            error("talkPlace", place, "refusal.talk-place");
        }
        errors.addAll(PersonalDataErrors.in("talkPlace", place));
    }

    private void error(String field, @Nullable String value, String expected) {
        errors.add(new FieldError(field, value, Message.of(expected)));
    }
}
