package de.verzahnt.dashboard.decisions;

import de.verzahnt.cases.Speaker;
import de.verzahnt.dashboard.cases.CaseDetails;
import de.verzahnt.dashboard.cases.Standing;
import de.verzahnt.events.Capacity;
import de.verzahnt.events.Outcome;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What may be said to all of several cases at once: what the law of cases allows in each of them, in the same role and for the
 * same organisation.
 *
 * @param answered the cases one may say something to
 * @param silent titles of those one may say nothing to
 * @param outcomes what may be said to all, with those who may say it
 */
record BulkChoice(List<One> answered, List<String> silent, Map<Outcome, Set<String>> outcomes) {

    /** These want words of their own for each case. */
    private static final Set<Outcome> FOR_ONE_CASE = EnumSet.of(Outcome.ABSPRACHE, Outcome.INVITED, Outcome.UNKNOWN);

    /** One of the cases. */
    record One(CaseDetails about, Standing standing) {

        boolean answerable() {
            return standing.any() && about.open();
        }

        boolean mayHear(Outcome outcome) {
            return answerable() && standing.outcomes().contains(outcome);
        }

        /** In which capacity this is said here. */
        Capacity capacity(Outcome outcome) {
            return Capacity.valueOf(standing.speaker(about, outcome).name());
        }

        String title() {
            return about.anchor().title() == null
                    ? about.caseId()
                    : String.valueOf(about.anchor().title());
        }
    }

    static BulkChoice of(List<One> cases) {
        List<One> answered = cases.stream().filter(One::answerable).toList();
        List<String> silent =
                cases.stream().filter(one -> !one.answerable()).map(One::title).toList();
        Map<Outcome, Set<String>> outcomes = new LinkedHashMap<>();
        for (Outcome outcome : EnumSet.complementOf(EnumSet.copyOf(FOR_ONE_CASE))) {
            Set<String> speakers = speakers(answered, outcome);
            if (!speakers.isEmpty()) {
                outcomes.put(outcome, speakers);
            }
        }
        return new BulkChoice(answered, silent, outcomes);
    }

    /** Whether this wants words of its own for each case. */
    static boolean isForOneCase(Outcome outcome) {
        return FOR_ONE_CASE.contains(outcome);
    }

    private static Set<String> speakers(List<One> cases, Outcome outcome) {
        Set<Speaker> roles = EnumSet.noneOf(Speaker.class);
        Set<String> common = new LinkedHashSet<>();
        for (One one : cases) {
            if (!one.mayHear(outcome)) {
                return Set.of();
            }
            Speaker role = one.standing().speaker(one.about(), outcome);
            Set<String> here = one.standing().speakersAs(role);
            if (roles.isEmpty()) {
                common.addAll(here);
            }
            roles.add(role);
            common.retainAll(here);
        }
        return roles.size() == 1 ? common : Set.of();
    }

    /** Everybody who may say something of it, id to name. */
    public Map<String, String> speakers() {
        Map<String, String> names = new LinkedHashMap<>();
        outcomes.values().forEach(ids -> ids.forEach(id -> names.put(id, nameOf(id))));
        return names;
    }

    /** What an outcome is called; where the cases call it differently, by its general name. */
    public String words(Outcome outcome) {
        Set<String> names = answered.stream()
                .map(one -> one.standing().wordsFor(one.about(), outcome))
                .collect(Collectors.toSet());
        return outcome.name() + (names.size() == 1 ? names.iterator().next() : "");
    }

    /** Whether all may be called no overlap, which wants a reason. */
    public boolean dismissible() {
        return outcomes.containsKey(Outcome.DISMISSED);
    }

    private String nameOf(String organisationId) {
        One first = answered.get(0);
        return first.standing().nameOf(first.about(), organisationId);
    }

    /** What the writer sees of each case, as the form carries it. */
    List<String> seen() {
        return answered.stream()
                .map(one -> one.about().caseId() + "=" + Seen.of(one.about()).value())
                .toList();
    }
}
