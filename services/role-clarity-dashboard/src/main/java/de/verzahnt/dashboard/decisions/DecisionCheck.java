package de.verzahnt.dashboard.decisions;

import de.verzahnt.cases.Effect;
import de.verzahnt.cases.Speaker;
import de.verzahnt.dashboard.cases.CaseDetails;
import de.verzahnt.dashboard.cases.CaseLineDetails;
import de.verzahnt.dashboard.cases.HistoryEntry;
import de.verzahnt.dashboard.cases.Law;
import de.verzahnt.dashboard.cases.Standing;
import de.verzahnt.events.Capacity;
import de.verzahnt.events.DismissalReason;
import de.verzahnt.events.Outcome;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.problem.FieldError;
import de.verzahnt.starter.problem.PersonalDataErrors;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks a draft against the case and the speaker's standing; collects every error, not only the first. */
final class DecisionCheck {

    static final int LONGEST_TEXT = 4000;
    static final int LONGEST_SCOPE = 1000;
    private static final int LONGEST_ABSPRACHE_YEARS = 5;

    private final CaseDetails about;
    private final Standing standing;
    private final DecisionDraft draft;
    private final List<FieldError> errors = new ArrayList<>();

    private DecisionCheck(CaseDetails about, Standing standing, DecisionDraft draft) {
        this.about = about;
        this.standing = standing;
        this.draft = draft;
    }

    /** All that is wrong; empty when the draft may be recorded. */
    static List<FieldError> errors(CaseDetails about, Standing standing, DecisionDraft draft, LocalDate today) {
        DecisionCheck check = new DecisionCheck(about, standing, draft);
        check.outcome();
        check.speaker();
        check.words();
        check.lines();
        check.absprache(today);
        check.parties();
        check.dismissal();
        check.reference();
        return List.copyOf(check.errors);
    }

    private void outcome() {
        Outcome outcome = draft.outcome();
        boolean answersAnEntry = outcome != null && Law.of(outcome).refers();
        if (outcome == null
                || !answersAnEntry && !standing.outcomes().contains(outcome)
                || Law.effect(about, outcome, speakerOf(draft)) == Effect.REFUSED) {
            error("outcome", outcome == null ? null : outcome.name(), Message.of("refusal.possible-answer"));
        }
    }

    private static Speaker speakerOf(DecisionDraft draft) {
        return draft.capacity() == Capacity.STEERING_GROUP ? Speaker.STEERING_GROUP : Speaker.PARTY;
    }

    private void speaker() {
        String speaker = draft.decidedBy();
        boolean allowed = speaker != null
                && (draft.capacity() == Capacity.STEERING_GROUP
                        ? standing.steeringSpeakers().contains(speaker)
                        : draft.capacity() == Capacity.PARTY
                                && standing.speakers().containsKey(speaker));
        if (!allowed) {
            error("decidedBy", speaker, Message.of("refusal.own-organisation"));
        }
    }

    private void words() {
        String text = draft.text();
        boolean mayBeSilent = draft.outcome() == Outcome.AGREED;
        if (text == null || text.isEmpty()) {
            if (!mayBeSilent) {
                error("text", null, Message.of("refusal.reason-in-words"));
            }
        } else if (text.length() > LONGEST_TEXT) {
            error("text", text, Message.of("refusal.at-most-4000"));
        }
        noControls("text", text);
        noControls("scope", draft.scope());
        errors.addAll(PersonalDataErrors.in("text", text));
        errors.addAll(PersonalDataErrors.in("scope", draft.scope()));
    }

    private void noControls(String field, @Nullable String words) {
        if (words != null && words.codePoints().anyMatch(DecisionCheck::isForbidden)) {
            error(field, words, Message.of("refusal.no-control-characters"));
        }
    }

    /** Controls, halves of characters, and letters that turn the direction of reading. */
    private static boolean isForbidden(int c) {
        return Character.isISOControl(c) && "\n\r\t".indexOf(c) < 0
                || Character.getType(c) == Character.SURROGATE
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069;
    }

    private void lines() {
        Set<String> known = about.lines().stream()
                .map(CaseLineDetails::offering)
                .map(side -> side.offeringId())
                .collect(Collectors.toSet());
        for (String line : orNone(draft.lines())) {
            if (!known.contains(line)) {
                error("lines", line, Message.of("refusal.offerings-of-case"));
            }
        }
    }

    private void absprache(LocalDate today) {
        if (draft.outcome() != Outcome.ABSPRACHE) {
            return;
        }
        String scope = draft.scope();
        if (scope == null || scope.length() > LONGEST_SCOPE) {
            error("scope", scope, Message.of("refusal.scope"));
        }
        LocalDate until = draft.validUntil();
        if (until == null || until.isBefore(today) || until.isAfter(today.plusYears(LONGEST_ABSPRACHE_YEARS))) {
            error("validUntil", until == null ? null : until.toString(), Message.of("refusal.valid-until"));
        }
    }

    private void parties() {
        List<String> parties = orNone(draft.parties());
        if (draft.outcome() != Outcome.ABSPRACHE) {
            if (!parties.isEmpty()) {
                error("parties", String.join(", ", parties), Message.of("refusal.absprache-only"));
            }
        } else if (Set.copyOf(parties).size() < 2 || !about.parties().keySet().containsAll(parties)) {
            error("parties", String.join(", ", parties), Message.of("refusal.two-parties"));
        }
    }

    private void dismissal() {
        DismissalReason reason = draft.dismissalReason();
        boolean given = reason != null && reason != DismissalReason.UNKNOWN;
        if (given != (draft.outcome() == Outcome.DISMISSED)) {
            error("dismissalReason", reason == null ? null : reason.name(), Message.of("refusal.dismissal-reason"));
        }
    }

    private void reference() {
        HistoryEntry entry = about.entry(draft.refersTo()).orElse(null);
        String speaker = draft.decidedBy();
        boolean answersAProposal =
                draft.outcome() == Outcome.AGREED || draft.refersTo() != null && draft.outcome() != Outcome.UNDONE;
        if (answersAProposal
                && (entry == null
                        || speaker == null
                        || !standing.mayAgree(entry).contains(speaker))) {
            error("refersTo", draft.refersTo(), Message.of("refusal.open-proposal"));
        }
        if (draft.outcome() == Outcome.UNDONE && (entry == null || !standing.mayTakeBack(entry))) {
            error("refersTo", draft.refersTo(), Message.of("refusal.own-entry"));
        }
    }

    private static List<String> orNone(@Nullable List<String> values) {
        return values == null ? List.of() : values;
    }

    private void error(String field, @Nullable String value, Message expected) {
        errors.add(new FieldError(field, value, expected));
    }
}
