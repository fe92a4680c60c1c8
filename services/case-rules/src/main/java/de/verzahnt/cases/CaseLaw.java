package de.verzahnt.cases;

import de.verzahnt.rules.FindingClass;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The law of cases, policy by policy. Nobody is ever bound by somebody else: the public body supervises no free provider
 * (principle of subsidiarity, § 4 SGB VIII and § 5 SGB XII), and nobody judges a case of others.
 */
public final class CaseLaw {

    private CaseLaw() {}

    /** What an outcome does while it holds, said in a case of this class that still asks. */
    public static Effect effect(Outcome outcome, FindingClass findingClass, boolean steering) {
        Speaker speaker = steering ? Speaker.STEERING_GROUP : Speaker.PARTY;
        return AllowedActions.of(outcome, findingClass, speaker, "", CaseStatus.OPEN)
                .effect();
    }

    /** Whether a case of this class comes before the steering group when its parties have had their time. */
    public static boolean comesBeforeSteering(FindingClass findingClass) {
        return findingClass == FindingClass.DOPPELSTRUKTUR;
    }

    /** Everybody takes back their own word, and the steering group what it said itself. */
    public static boolean mayUndo(String organisationId, boolean steering, String saidBy, boolean saidAsSteering) {
        return steering == saidAsSteering && (steering || organisationId.equals(saidBy));
    }

    /** Whose consent an outcome needs to hold for a line: both sides, and whoever it names. */
    static Set<String> bound(Entry entry, Question question, Line line) {
        Set<String> bound = new LinkedHashSet<>();
        bound.add(question.anchorOrganisationId());
        bound.add(line.organisationId());
        bound.addAll(entry.parties());
        return bound;
    }

    /** Nobody decides on a line between others. */
    static boolean mayDecide(Entry entry, Question question, Line line) {
        return entry.steering()
                || entry.decidedBy().equals(question.anchorOrganisationId())
                || entry.decidedBy().equals(line.organisationId());
    }

    /** Who says the same as a proposal agrees to it; what binds has content of its own and wants an explicit yes. */
    static boolean agreesBySayingTheSame(Entry entry, Entry proposal) {
        return !proposal.outcome().binds() && !entry.steering() && entry.outcome() == proposal.outcome();
    }
}
