package de.verzahnt.cases;

import de.verzahnt.rules.FindingClass;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The law of cases, policy by policy. Nobody is ever bound by somebody else: the public body supervises no free provider
 * (principle of subsidiarity, § 4 SGB VIII and § 5 SGB XII), and nobody judges a case of others.
 */
public final class CaseLaw {

    private CaseLaw() {}

    /** What an outcome does while it holds, said in a case of this class that still asks. */
    public static Effect effect(Outcome outcome, FindingClass findingClass, Speaker speaker) {
        return AllowedActions.of(outcome, findingClass, speaker, "", CaseStatus.OPEN)
                .effect();
    }

    /** Whether a case of this class comes before the steering group when its parties have had their time. */
    public static boolean comesBeforeSteering(FindingClass findingClass) {
        return findingClass == FindingClass.DOPPELSTRUKTUR;
    }

    /** Whether cases of this class ask anybody anything; links do not. */
    public static boolean asks(FindingClass findingClass) {
        return effect(Outcome.KEPT_ON_PURPOSE, findingClass, Speaker.PARTY) != Effect.REFUSED;
    }

    /** Whether the municipal integration centre of the place brings the parties of such cases together. */
    public static boolean coordinated(FindingClass findingClass) {
        return effect(Outcome.INVITED, findingClass, Speaker.COORDINATOR) != Effect.REFUSED;
    }

    /** Whether the steering group ever speaks on cases of this class. */
    public static boolean steeringSpeaksOn(FindingClass findingClass) {
        return effect(Outcome.KEPT_ON_PURPOSE, findingClass, Speaker.STEERING_GROUP) != Effect.REFUSED;
    }

    /** With what one answers a proposal instead of a yes or a no; it names its parties and its content itself. */
    public static Outcome counterProposal() {
        return Outcome.ABSPRACHE;
    }

    /**
     * Whether this is a no to a proposal: it stands on record and binds nobody, and may become a yes later. Until 2026 it was
     * said by a statement that names the proposal.
     */
    public static boolean declines(Outcome outcome, boolean refersToProposal) {
        return outcome == Outcome.DECLINED || outcome == Outcome.STATEMENT && refersToProposal;
    }

    /** Everybody takes back their own word, in the role in which they spoke. */
    public static boolean mayUndo(String organisationId, Speaker speaker, String saidBy, Speaker saidAs) {
        return speaker == saidAs && organisationId.equals(saidBy);
    }

    /** Whose consent an outcome needs to hold for a line: both sides, and whoever it names. */
    static Set<String> bound(Entry entry, Question question, Line line, List<Line> lines) {
        Set<String> bound = sides(question, line);
        bound.addAll(entry.parties());
        if (entry.outcome() == Outcome.ABSPRACHE && entry.parties().isEmpty()) {
            // Kept by a release that did not keep whom it names: then it is between all of whose lines it speaks.
            lines.stream()
                    .filter(other -> !other.isClosed() && other.isSpokenOfBy(entry))
                    .forEach(other -> bound.addAll(sides(question, other)));
        }
        return bound;
    }

    /** Nobody decides on a line between others, and an Absprache speaks only of lines whose side it names. */
    static boolean mayDecide(Entry entry, Question question, Line line) {
        boolean named = entry.parties().isEmpty() || entry.parties().contains(line.organisationId());
        return named && (!entry.ofParty() || sides(question, line).contains(entry.decidedBy()));
    }

    /** Who stands on a line asks its other side; the steering group asks both. */
    static boolean mayAsk(Entry entry, Question question, Line line) {
        return effect(entry.outcome(), question.findingClass(), entry.speaker()) == Effect.ASKS
                && mayDecide(entry, question, line);
    }

    /** Whom a case concerns, the anchor's organisation first; who has left stays, so that it can read how it ended. */
    public static Set<String> parties(CaseFile file) {
        Question question = file.question();
        Set<String> parties = new LinkedHashSet<>();
        if (question != null) {
            parties.add(question.anchorOrganisationId());
            file.lines().forEach(line -> parties.addAll(sides(question, line)));
        }
        return parties;
    }

    /** The two sides of a line, the anchor's first; one organisation where both are its own. */
    public static Set<String> sides(String anchorOrganisationId, String lineOrganisationId) {
        Set<String> sides = new LinkedHashSet<>();
        sides.add(anchorOrganisationId);
        sides.add(lineOrganisationId);
        return sides;
    }

    static Set<String> sides(Question question, Line line) {
        return sides(question.anchorOrganisationId(), line.organisationId());
    }

    /** Who says the same as a proposal agrees to it; what binds has content of its own and wants an explicit yes. */
    static boolean agreesBySayingTheSame(Entry entry, Entry proposal) {
        return !proposal.outcome().binds() && entry.ofParty() && entry.outcome() == proposal.outcome();
    }
}
