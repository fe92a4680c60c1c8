package de.verzahnt.dashboard.cases;

import de.verzahnt.cases.CaseLaw;
import de.verzahnt.cases.Effect;
import de.verzahnt.cases.Speaker;
import de.verzahnt.dashboard.cases.HistoryEntry.State;
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

    /** The standing of this viewer now. */
    public static Standing of(CaseDetails about, Viewer viewer, Instant now) {
        Map<String, String> speakers = new LinkedHashMap<>(about.parties());
        speakers.keySet().removeIf(party -> !viewer.speaksFor(party));
        Instant disclosedAt = about.disclosedAt();
        boolean disclosed = about.comesBeforeSteering() && disclosedAt != null && !disclosedAt.isAfter(now);
        boolean steeringsTurn = viewer.steers(about.kreis()) && (disclosed || about.gap() && Law.steeringSpeaks(about));
        Set<String> steering = steeringsTurn ? viewer.organisations() : Set.of();
        return new Standing(speakers, steering, outcomes(about, !speakers.isEmpty(), !steering.isEmpty()));
    }

    private static Set<Outcome> outcomes(CaseDetails about, boolean party, boolean steering) {
        Set<Outcome> allowed = EnumSet.noneOf(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            if (!Law.of(outcome).refers()
                    && (party && says(about, outcome, Speaker.PARTY)
                            || steering && says(about, outcome, Speaker.STEERING_GROUP))) {
                allowed.add(outcome);
            }
        }
        if (isBeforeSteering(about)) {
            allowed.remove(Outcome.ESCALATED);
        }
        return allowed;
    }

    private static boolean says(CaseDetails about, Outcome outcome, Speaker speaker) {
        return Law.effect(about, outcome, speaker) != Effect.REFUSED;
    }

    /** Whether somebody has brought it there. */
    private static boolean isBeforeSteering(CaseDetails about) {
        return about.history().stream()
                .anyMatch(entry -> Law.of(entry.outcome()).discloses() && entry.state() != State.UNDONE);
    }

    /** Whether one of these is theirs. */
    public boolean speaksForOneOf(List<String> organisationIds) {
        return organisationIds.stream().anyMatch(speakers::containsKey);
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

    /** Those of theirs whose agreement to this proposal is missing. */
    public List<String> mayAgree(HistoryEntry proposal) {
        return speakers.keySet().stream().filter(proposal.awaits()::contains).toList();
    }

    /** Whether this entry is theirs to take back. */
    public boolean mayTakeBack(HistoryEntry entry) {
        boolean saidAsSteering = entry.capacity() == Capacity.STEERING_GROUP;
        boolean theirs = saidAsSteering
                ? steeringSpeakers.stream().anyMatch(me -> CaseLaw.mayUndo(me, true, entry.decidedBy(), true))
                : speakers.keySet().stream().anyMatch(me -> CaseLaw.mayUndo(me, false, entry.decidedBy(), false));
        return theirs
                && entry.outcome() != Outcome.UNDONE
                && entry.state() != State.UNDONE
                && entry.state() != State.APPLYING;
    }

    /** What an outcome of theirs does here: as a party where they are one. */
    public Effect effect(CaseDetails about, Outcome outcome) {
        return Law.effect(about, outcome, speakers.isEmpty() ? Speaker.STEERING_GROUP : Speaker.PARTY);
    }
}
