package de.verzahnt.notifier.notice;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which states of cases may leave now: those all of whose notices are ripe, so that all parties hear of it together, and
 * behind which nothing older of the same case waits for one of them, so that nobody hears of an answer before the question.
 */
final class RipeStates {

    private RipeStates() {}

    /** Of what waits, the oldest first. */
    static Set<String> of(List<WaitingDelivery> oldestFirst, Predicate<WaitingDelivery> ripe) {
        Set<String> held = oldestFirst.stream()
                .filter(ripe.negate())
                .map(WaitingDelivery::state)
                .collect(Collectors.toCollection(HashSet::new));
        boolean more = true;
        while (more) {
            more = held.addAll(behind(oldestFirst, held));
        }
        return oldestFirst.stream()
                .map(WaitingDelivery::state)
                .filter(state -> !held.contains(state))
                .collect(Collectors.toSet());
    }

    /** States that would overtake a held one of the same case on the way to the same recipient. */
    private static Set<String> behind(List<WaitingDelivery> oldestFirst, Set<String> held) {
        Set<String> waited = new HashSet<>();
        Set<String> behind = new HashSet<>();
        for (WaitingDelivery one : oldestFirst) {
            String thread = one.organisationId() + " " + one.notice().caseId();
            if (held.contains(one.state())) {
                waited.add(thread);
            } else if (waited.contains(thread)) {
                behind.add(one.state());
            }
        }
        return behind;
    }
}
