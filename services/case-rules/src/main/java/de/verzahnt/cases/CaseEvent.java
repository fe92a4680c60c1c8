package de.verzahnt.cases;

import de.verzahnt.rules.FindingClass;
import java.util.Optional;

/** What happens to a case and may be worth telling. What comes first here gives a mail of several its subject. */
public enum CaseEvent {
    /** Nothing meets any more: it ended by itself. */
    CLOSED,
    /** The case is new, and its lines with it. */
    NEW,
    /** The steering group has settled it. */
    STEERING_DECISION,
    /** A line was settled or over, and asks for an answer again. */
    REOPENED,
    /** Lines are settled, since all have agreed whom that binds. */
    SETTLED,
    /** One more offering in a case its parties know. */
    NEW_LINE,
    /** The steering group was called in. */
    ESCALATION,
    /** The time the parties had to themselves is over. */
    CLARIFICATION_ENDED,
    /** It is over in a week. */
    CLARIFICATION_ENDS_SOON,
    /** The last day of an Absprache is four weeks away. */
    ABSPRACHE_ENDS_SOON,
    /** Somebody proposes an outcome that wants the consent of others. */
    PROPOSAL,
    /** The municipal integration centre of the place invites to a talk. */
    INVITATION,
    /** Somebody asks the other side. */
    QUESTION,
    /** Somebody says no to a proposal. */
    REFUSAL,
    /** Somebody agrees to a proposal. */
    CONSENT,
    /** Somebody has settled it for their own list. */
    SETTLED_OWN,
    /** Somebody takes back an earlier word. */
    UNDO,
    /** The municipal integration centre of the place offers its help. */
    HELP,
    /** Somebody says how they see it. */
    STATEMENT,
    /** A line is as sure as never before, or as unsure. */
    BAND_CHANGED,
    /** An offering has changed or was withdrawn: its line has left the case, others stay. */
    LINE_GONE;

    /** What saying this is, by what the law has it do; empty when it does nothing that others would hear of. */
    public static Optional<CaseEvent> of(Outcome outcome, FindingClass findingClass, Speaker speaker) {
        if (outcome.discloses() && speaker != Speaker.COORDINATOR) {
            return Optional.of(ESCALATION);
        }
        return switch (CaseLaw.effect(outcome, findingClass, speaker)) {
            case NOTES -> Optional.of(STATEMENT);
            case ASKS -> Optional.of(QUESTION);
            case DECLINES -> Optional.of(REFUSAL);
            case INVITES -> Optional.of(INVITATION);
            case HELPS -> Optional.of(HELP);
            case TAKES_BACK -> Optional.of(UNDO);
            case ESCALATES -> Optional.of(ESCALATION);
            case CONSENTS -> Optional.of(CONSENT);
            case PROPOSES -> Optional.of(PROPOSAL);
            case SETTLES_OWN -> Optional.of(SETTLED_OWN);
            case SETTLES -> Optional.of(speaker == Speaker.STEERING_GROUP ? STEERING_DECISION : SETTLED);
            case REFUSED -> Optional.empty();
        };
    }
}
