package de.verzahnt.dashboard.cases;

import de.verzahnt.cases.AllowedAction;
import de.verzahnt.cases.AllowedActions;
import de.verzahnt.cases.CaseLaw;
import de.verzahnt.cases.CaseStatus;
import de.verzahnt.cases.Effect;
import de.verzahnt.cases.EntryStatus;
import de.verzahnt.cases.Speaker;
import de.verzahnt.events.Capacity;
import de.verzahnt.events.CaseDecision;
import de.verzahnt.events.FindingClass;
import de.verzahnt.events.Outcome;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The law of cases in the words of the contract. */
public final class Law {

    /** States of a case that asks something, as SQL literals. */
    public static final String OPEN_STATES = Stream.of(CaseStatus.values())
            .filter(CaseStatus::isOpen)
            .map(state -> "'" + state + "'")
            .collect(Collectors.joining(", "));

    /** Classes whose cases ask nobody anything, as SQL literals. */
    public static final String LINKS = Stream.of(de.verzahnt.rules.FindingClass.values())
            .filter(findingClass -> !CaseLaw.asks(findingClass))
            .map(findingClass -> "'" + findingClass + "'")
            .collect(Collectors.joining(", "));

    private Law() {}

    /** The outcome as the law knows it; UNKNOWN, which a later release may say, is only read. */
    public static de.verzahnt.cases.Outcome of(Outcome outcome) {
        return outcome == Outcome.UNKNOWN
                ? de.verzahnt.cases.Outcome.STATEMENT
                : de.verzahnt.cases.Outcome.valueOf(outcome.name());
    }

    /** The class as the law knows it. */
    public static de.verzahnt.rules.FindingClass of(FindingClass findingClass) {
        return de.verzahnt.rules.FindingClass.valueOf(findingClass.name());
    }

    /** Whether a case of this class asks anybody anything. */
    static boolean asks(FindingClass findingClass) {
        return findingClass != FindingClass.UNKNOWN && CaseLaw.asks(of(findingClass));
    }

    /** Whether a case of this class comes before the steering group. */
    static boolean comesBeforeSteering(FindingClass findingClass) {
        return findingClass != FindingClass.UNKNOWN && CaseLaw.comesBeforeSteering(of(findingClass));
    }

    /** What saying this does in this case now. */
    public static Effect effect(CaseDetails about, Outcome outcome, Speaker speaker) {
        return action(about, outcome, speaker).map(AllowedAction::effect).orElse(Effect.REFUSED);
    }

    /** The row of the decision table that answers; none for what only a later release can say. */
    public static Optional<AllowedAction> action(CaseDetails about, Outcome outcome, Speaker speaker) {
        return about.findingClass() == FindingClass.UNKNOWN || outcome == Outcome.UNKNOWN
                ? Optional.empty()
                : Optional.of(AllowedActions.of(of(outcome), of(about.findingClass()), speaker, "", status(about)));
    }

    /** Whether the municipal integration centre of the place brings the parties of such a case together. */
    static boolean coordinated(CaseDetails about) {
        return about.findingClass() != FindingClass.UNKNOWN && CaseLaw.coordinated(of(about.findingClass()));
    }

    /** In which role somebody spoke; what a later release may say counts as a party. */
    public static Speaker speaker(Capacity capacity) {
        return switch (capacity) {
            case PARTY, UNKNOWN, ADMINISTRATION -> Speaker.PARTY;
            case STEERING_GROUP -> Speaker.STEERING_GROUP;
            case COORDINATOR -> Speaker.COORDINATOR;
        };
    }

    /** Whether the steering group ever speaks on such a case. */
    public static boolean steeringSpeaks(CaseDetails about) {
        return about.findingClass() != FindingClass.UNKNOWN && CaseLaw.steeringSpeaksOn(of(about.findingClass()));
    }

    /** Where it stands, as the law knows it; what a later release may say counts as over. */
    static CaseStatus status(CaseDetails about) {
        return about.status() == de.verzahnt.events.CaseStatus.UNKNOWN
                ? CaseStatus.CLOSED
                : CaseStatus.valueOf(about.status().name());
    }

    /** Whether a case that stands so still asks something; what a later release may say counts as over. */
    static boolean isOpen(de.verzahnt.events.CaseStatus status) {
        return status != de.verzahnt.events.CaseStatus.UNKNOWN
                && CaseStatus.valueOf(status.name()).isOpen();
    }

    /** What has become of it; earlier releases told only whether it holds. */
    static EntryStatus status(CaseDecision decision) {
        de.verzahnt.events.EntryStatus told = decision.getStatus();
        if (told != null && told != de.verzahnt.events.EntryStatus.UNKNOWN) {
            return EntryStatus.valueOf(told.name());
        }
        if (!of(decision.getOutcome()).settles()) {
            return EntryStatus.NOTED;
        }
        return decision.getEffective() ? EntryStatus.EFFECTIVE : EntryStatus.PROPOSED;
    }
}
