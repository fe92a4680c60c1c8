package de.verzahnt.dashboard.decisions;

import static java.util.Objects.requireNonNullElse;

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
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks a draft against the case and the speaker's standing; collects every error, not only the first. */
final class DecisionCheck {

    static final int LONGEST_TEXT = 4000;
    private static final Set<Outcome> MAY_BE_SILENT = EnumSet.of(Outcome.AGREED, Outcome.INVITED, Outcome.HELP_OFFERED);
    static final int LONGEST_SCOPE = 1000;
    private static final int LONGEST_ABSPRACHE_YEARS = 5;
    private static final ZoneId GERMANY = ZoneId.of("Europe/Berlin");

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
    static List<FieldError> errors(CaseDetails about, Standing standing, DecisionDraft draft, Instant now) {
        DecisionCheck check = new DecisionCheck(about, standing, draft);
        check.outcome();
        check.speaker();
        check.words();
        check.lines();
        LocalDate today = LocalDate.ofInstant(now, GERMANY);
        check.absprache(today);
        check.parties();
        check.review(today);
        check.errors.addAll(TalkCheck.errors(draft, now));
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
        return Law.speaker(requireNonNullElse(draft.capacity(), Capacity.PARTY));
    }

    private void speaker() {
        String speaker = draft.decidedBy();
        boolean known = draft.capacity() != Capacity.UNKNOWN && draft.capacity() != Capacity.ADMINISTRATION;
        if (speaker == null || !known || !standing.speakersAs(speakerOf(draft)).contains(speaker)) {
            error("decidedBy", speaker, Message.of("refusal.own-organisation"));
        }
    }

    private void words() {
        String text = draft.text();
        boolean mayBeSilent = MAY_BE_SILENT.contains(draft.outcome());
        if (text == null || text.isEmpty()) {
            if (!mayBeSilent) {
                error("text", null, Message.of("refusal.reason-in-words"));
            }
        } else if (draft.outcome() == Outcome.HELP_OFFERED) {
            error("text", text, Message.of("refusal.prepared-sentence"));
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

    private void review(LocalDate today) {
        String responsible = draft.responsible();
        if (responsible != null && !orNone(draft.parties()).contains(responsible)) {
            error("responsible", responsible, Message.of("refusal.one-of-the-parties"));
        }
        LocalDate review = draft.reviewFrom();
        LocalDate until = draft.validUntil();
        boolean inTime = review != null && until != null && !review.isBefore(today) && !review.isAfter(until);
        if (review != null && !inTime) {
            error("reviewFrom", review.toString(), Message.of("refusal.review-from"));
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
        boolean answersAProposal = draft.outcome() != Outcome.UNDONE
                && (draft.refersTo() != null
                        || draft.outcome() == Outcome.AGREED
                        || draft.outcome() == Outcome.DECLINED);
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
