package de.verzahnt.notifier.policy;

import de.verzahnt.cases.CaseEvent;
import de.verzahnt.cases.Notification;
import de.verzahnt.cases.Notifications;
import de.verzahnt.cases.Relation;
import de.verzahnt.cases.Telling;
import de.verzahnt.rules.FindingClass;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Who is told of what happens to a case, by the decision table; who brought it about is not. */
record Addressees(CaseState state, Region region) {

    /** What happened at this moment, with whom it is told and why. */
    News told(Happening what, Instant at) {
        Map<String, String> why = new TreeMap<>();
        Set<String> gathered = new TreeSet<>();
        Set<String> parties = new LinkedHashSet<>(state.sidesOf(state.lines()));
        parties.addAll(what.sides());
        parties.forEach(party -> ask(what.event(), party, relation(what, party), why, gathered));
        coordinators(what)
                .filter(centre -> !parties.contains(centre))
                .forEach(centre -> ask(what.event(), centre, Relation.COORDINATOR, why, gathered));
        steeringGroup(at)
                .filter(group -> !parties.contains(group))
                .ifPresent(group -> ask(what.event(), group, Relation.STEERING_GROUP, why, gathered));
        why.keySet().removeIf(organisation -> organisation.equals(what.by()));
        return new News(
                what.event(),
                what.lines().stream().map(LineState::offeringId).toList(),
                what.said(),
                what.reason(),
                state.findingClass() == FindingClass.DOUBLE_ENTRY ? ofDoubleEntry(what, why) : why,
                gathered);
    }

    private Stream<String> coordinators(Happening what) {
        List<String> places =
                what.lines().stream().flatMap(line -> line.places().stream()).toList();
        return region.coordinators(places).stream();
    }

    /** Who does not see the case yet is told nothing of it. */
    private Optional<String> steeringGroup(Instant at) {
        Instant disclosed = state.disclosedAt();
        return disclosed == null || disclosed.isAfter(at) ? Optional.empty() : region.steeringGroup(state.kreis());
    }

    private Relation relation(Happening what, String party) {
        if (!what.sides().contains(party)) {
            return Relation.PARTY_OF_OTHER_LINES;
        }
        return state.asks().contains(party) ? Relation.PARTY_ASKED : Relation.PARTY_NOT_ASKED;
    }

    private void ask(
            CaseEvent event, String organisation, Relation relation, Map<String, String> why, Set<String> gathered) {
        Notification answer = Notifications.of(event, state.findingClass(), relation);
        if (answer.telling() != Telling.NOTHING) {
            why.put(organisation, answer.why());
        }
        if (answer.telling() == Telling.DIGEST) {
            gathered.add(organisation);
        }
    }

    /** The anchor of a DOUBLE_ENTRY is the older entry: of a line whoever made the later one is asked first. */
    private static Map<String, String> ofDoubleEntry(Happening what, Map<String, String> why) {
        return switch (what.event()) {
            case NEW, NEW_LINE, BAND_CHANGED, REOPENED -> {
                Map<String, String> later = new TreeMap<>(why);
                later.keySet().removeIf(party -> what.lines().stream()
                        .noneMatch(line -> line.organisationId().equals(party)));
                yield later.isEmpty() ? why : later;
            }
            default -> why;
        };
    }
}
