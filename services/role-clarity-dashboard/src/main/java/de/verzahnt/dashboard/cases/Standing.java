package de.verzahnt.dashboard.cases;

import de.verzahnt.cases.AllowedAction;
import de.verzahnt.cases.CaseLaw;
import de.verzahnt.cases.Discloses;
import de.verzahnt.cases.Effect;
import de.verzahnt.cases.Offered;
import de.verzahnt.cases.Speaker;
import de.verzahnt.dashboard.cases.HistoryEntry.State;
import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.events.Capacity;
import de.verzahnt.events.Outcome;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a viewer may do on a case.
 *
 * @param speakers organisations they may speak for as a party, id to name
 * @param coordinators municipal integration centres they may speak for, which bring the parties together, id to name
 * @param steeringSpeakers organisations they may speak for in the steering group; empty when it is not its turn
 * @param outcomes what they may newly say
 * @param first what of it is put before them at once
 * @param further what of it stands folded behind
 * @param mayCounter whether they may answer a proposal by one of their own
 */
public record Standing(
        Map<String, String> speakers,
        Map<String, String> coordinators,
        Set<String> steeringSpeakers,
        Set<Outcome> outcomes,
        Set<Outcome> first,
        Set<Outcome> further,
        boolean mayCounter) {

    /** The standing of this viewer now. */
    public static Standing of(CaseDetails about, Viewer viewer, Map<String, String> coordinators, Instant now) {
        Map<String, String> speakers = new LinkedHashMap<>(about.parties());
        speakers.keySet().removeIf(party -> !viewer.speaksFor(party));
        Instant disclosedAt = about.disclosedAt();
        boolean disclosed = about.comesBeforeSteering() && disclosedAt != null && !disclosedAt.isAfter(now);
        boolean steeringsTurn = viewer.steers(about.kreis()) && (disclosed || about.gap() && Law.steeringSpeaks(about));
        Set<String> steering = steeringsTurn ? viewer.organisations() : Set.of();
        Set<Speaker> roles = roles(speakers, coordinators, steering);
        Set<Outcome> outcomes = outcomes(about, roles);
        return new Standing(
                speakers,
                coordinators,
                steering,
                outcomes,
                offered(about, outcomes, roles, Offered.FIRST),
                offered(about, outcomes, roles, Offered.FURTHER),
                !speakers.isEmpty() && about.agreeable());
    }

    private static Set<Speaker> roles(
            Map<String, String> speakers, Map<String, String> coordinators, Set<String> steering) {
        Set<Speaker> roles = EnumSet.noneOf(Speaker.class);
        if (!speakers.isEmpty()) {
            roles.add(Speaker.PARTY);
        }
        if (!coordinators.isEmpty()) {
            roles.add(Speaker.COORDINATOR);
        }
        if (!steering.isEmpty()) {
            roles.add(Speaker.STEERING_GROUP);
        }
        return roles;
    }

    private static Set<Outcome> outcomes(CaseDetails about, Set<Speaker> roles) {
        Set<Outcome> allowed = EnumSet.noneOf(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            if (!Law.of(outcome).refers() && roles.stream().anyMatch(role -> says(about, outcome, role))) {
                allowed.add(outcome);
            }
        }
        if (isBeforeSteering(about)) {
            allowed.remove(Outcome.ESCALATED);
        }
        return allowed;
    }

    /** Who speaks in two roles is offered it where the first of them is. */
    private static Set<Outcome> offered(CaseDetails about, Set<Outcome> outcomes, Set<Speaker> roles, Offered where) {
        Set<Outcome> offered = EnumSet.noneOf(Outcome.class);
        for (Outcome outcome : outcomes) {
            roles.stream()
                    .map(role -> Law.action(about, outcome, role))
                    .flatMap(Optional::stream)
                    .map(AllowedAction::offered)
                    .min(Comparator.naturalOrder())
                    .filter(where::equals)
                    .ifPresent(found -> offered.add(outcome));
        }
        return offered;
    }

    /** With what they would answer a proposal by one of their own. */
    public static Outcome counterProposal() {
        return Outcome.valueOf(CaseLaw.counterProposal().name());
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

    /** Capacities they may say this in; where none may, those they speak in at all. */
    public List<Capacity> capacities(CaseDetails about, Outcome outcome) {
        Set<Speaker> roles = roles(speakers, coordinators, steeringSpeakers);
        List<Speaker> may =
                roles.stream().filter(role -> says(about, outcome, role)).toList();
        return (may.isEmpty() ? roles.stream() : may.stream())
                .map(role -> Capacity.valueOf(role.name()))
                .toList();
    }

    /** Organisations they may speak for in this role. */
    public Set<String> speakersAs(Speaker role) {
        return switch (role) {
            case PARTY -> speakers.keySet();
            case COORDINATOR -> coordinators.keySet();
            case STEERING_GROUP -> steeringSpeakers;
        };
    }

    /** Name of one they may speak for. */
    public String nameOf(CaseDetails about, String organisationId) {
        return about.parties().getOrDefault(organisationId, coordinators.getOrDefault(organisationId, organisationId));
    }

    /** Whether they bring the parties together and speak in no other role. */
    public boolean coordinatesOnly() {
        return speakers.isEmpty() && steeringSpeakers.isEmpty() && !coordinators.isEmpty();
    }

    /** What is appended to the key of an outcome's words: what the coordinator notes is the result of a talk. */
    public String wordsFor(CaseDetails about, Outcome outcome) {
        return Law.of(outcome).binds() && speaker(about, outcome) == Speaker.COORDINATOR
                ? ".talk"
                : about.wordsFor(outcome);
    }

    /** Questions of others to which they have not spoken yet. */
    public List<HistoryEntry> questions(CaseDetails about) {
        return about.history().stream()
                .filter(entry -> entry.outcome() == Outcome.QUESTION && entry.state() != State.UNDONE)
                .filter(entry -> !speakers.isEmpty() && !speakers.containsKey(entry.decidedBy()))
                .filter(entry -> about.history().stream()
                        .noneMatch(later -> later.capacity() == Capacity.PARTY
                                && later.decidedAt().isAfter(entry.decidedAt())
                                && speakers.containsKey(later.decidedBy())))
                .toList();
    }

    /** Those of theirs whose agreement to this proposal is missing. */
    public List<String> mayAgree(HistoryEntry proposal) {
        return speakers.keySet().stream().filter(proposal.awaits()::contains).toList();
    }

    /** Whether this entry is theirs to take back. */
    public boolean mayTakeBack(HistoryEntry entry) {
        Speaker saidAs = Law.speaker(entry.capacity());
        boolean theirs =
                speakersAs(saidAs).stream().anyMatch(me -> CaseLaw.mayUndo(me, saidAs, entry.decidedBy(), saidAs));
        return theirs
                && entry.outcome() != Outcome.UNDONE
                && entry.state() != State.UNDONE
                && entry.state() != State.APPLYING;
    }

    /** What an outcome of theirs does here: as a party where they are one. */
    public Effect effect(CaseDetails about, Outcome outcome) {
        return Law.effect(about, outcome, speaker(about, outcome));
    }

    /** Whether an outcome of theirs brings the case before the steering group before its time. */
    public Discloses discloses(CaseDetails about, Outcome outcome) {
        return Law.action(about, outcome, speaker(about, outcome))
                .map(AllowedAction::discloses)
                .orElse(Discloses.NO);
    }

    /** In which role they would say this: as a party where they are one. */
    public Speaker speaker(CaseDetails about, Outcome outcome) {
        return capacities(about, outcome).stream().findFirst().map(Law::speaker).orElse(Speaker.STEERING_GROUP);
    }
}
