package de.verzahnt.dashboard.decisions;

import de.verzahnt.dashboard.cases.CaseDetails;
import de.verzahnt.dashboard.cases.HistoryEntry;
import de.verzahnt.dashboard.cases.HistoryEntry.State;
import de.verzahnt.dashboard.cases.Sides;
import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.events.Capacity;
import de.verzahnt.events.Outcome;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a viewer may do on a case.
 *
 * @param speakers organisations they may speak for as a party, id to name
 * @param steeringSpeakers organisations they may speak for in the steering group; empty when it is not its turn
 * @param outcomes what they may newly say
 */
public record Standing(Map<String, String> speakers, Set<String> steeringSpeakers, Set<Outcome> outcomes) {

    private static final Set<Outcome> SETTLING = EnumSet.of(
            Outcome.ABSPRACHE,
            Outcome.HANDED_OVER,
            Outcome.DELEGATED,
            Outcome.SCOPE_CHANGED,
            Outcome.KEPT_ON_PURPOSE,
            Outcome.DISMISSED,
            Outcome.REFERRED);

    /** Nothing is referred: the steering group does not see such a question. */
    private static final Set<Outcome> OF_A_ROLE =
            EnumSet.of(Outcome.SCOPE_CHANGED, Outcome.KEPT_ON_PURPOSE, Outcome.DISMISSED);

    private static final Set<Outcome> OF_A_GAP =
            EnumSet.of(Outcome.ABSPRACHE, Outcome.KEPT_ON_PURPOSE, Outcome.DISMISSED, Outcome.REFERRED);

    /** The standing of this viewer now. */
    public static Standing of(CaseDetails about, Viewer viewer, Instant now) {
        Map<String, String> speakers = new LinkedHashMap<>(about.parties());
        speakers.keySet().removeIf(party -> !viewer.speaksFor(party));
        Instant disclosedAt = about.disclosedAt();
        boolean disclosed = about.needsBothSides() && disclosedAt != null && !disclosedAt.isAfter(now);
        boolean steeringsTurn = viewer.steers(about.kreis()) && (disclosed || about.gap());
        Set<String> steering = steeringsTurn ? viewer.organisations() : Set.of();
        return new Standing(speakers, steering, outcomes(about, !speakers.isEmpty(), !steering.isEmpty()));
    }

    private static Set<Outcome> outcomes(CaseDetails about, boolean party, boolean steering) {
        Set<Outcome> allowed = EnumSet.noneOf(Outcome.class);
        if (!party && !steering) {
            return allowed;
        }
        allowed.add(Outcome.STATEMENT);
        if (about.open()) {
            allowed.addAll(settling(about));
            if (party && about.needsBothSides() && !told(about, Outcome.ESCALATED)) {
                allowed.add(Outcome.ESCALATED);
            }
        }
        return allowed;
    }

    private static Set<Outcome> settling(CaseDetails about) {
        return about.signal() ? about.gap() ? OF_A_GAP : OF_A_ROLE : SETTLING;
    }

    private static boolean told(CaseDetails about, Outcome outcome) {
        return about.history().stream().anyMatch(entry -> entry.outcome() == outcome && entry.state() != State.UNDONE);
    }

    /** Whether they may say anything at all. */
    public boolean any() {
        return !outcomes.isEmpty();
    }

    /** Capacities they may speak in. */
    public List<Capacity> capacities() {
        return speakers.isEmpty()
                ? List.of(Capacity.STEERING_GROUP)
                : steeringSpeakers.isEmpty()
                        ? List.of(Capacity.PARTY)
                        : List.of(Capacity.PARTY, Capacity.STEERING_GROUP);
    }

    /** Those of theirs who may agree to this proposal: parties on its other side. */
    public List<String> mayAgree(CaseDetails about, HistoryEntry proposal) {
        if (!about.needsBothSides() || proposal.state() != State.PROPOSED || !proposal.settles()) {
            return List.of();
        }
        Set<String> other =
                Sides.other(about, proposal.decidedBy(), proposal.lines()).keySet();
        return speakers.keySet().stream().filter(other::contains).toList();
    }

    /** Whether this entry is theirs to take back. */
    public boolean mayUndo(HistoryEntry entry) {
        boolean theirs = entry.capacity() == Capacity.STEERING_GROUP
                ? steeringSpeakers.contains(entry.decidedBy())
                : speakers.containsKey(entry.decidedBy());
        return theirs
                && entry.outcome() != Outcome.UNDONE
                && entry.state() != State.UNDONE
                && entry.state() != State.APPLYING;
    }
}
