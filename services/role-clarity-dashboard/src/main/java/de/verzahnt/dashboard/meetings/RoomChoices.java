package de.verzahnt.dashboard.meetings;

import de.verzahnt.cases.AllowedAction;
import de.verzahnt.cases.Effect;
import de.verzahnt.cases.Speaker;
import de.verzahnt.dashboard.cases.CaseDetails;
import de.verzahnt.dashboard.cases.Law;
import de.verzahnt.events.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What can be decided of an item now.
 *
 * @param results in the order of the form
 * @param effects what each does to the case, by result; nothing for those that act on none
 * @param refused why the law says no, by result
 */
public record RoomChoices(List<String> results, Map<String, Effect> effects, Map<String, String> refused) {

    static RoomChoices of(AgendaItem item, @Nullable CaseDetails about) {
        List<String> results = new ArrayList<>();
        Map<String, Effect> effects = new LinkedHashMap<>();
        Map<String, String> refused = new LinkedHashMap<>();
        if (about != null) {
            for (Outcome outcome : Verdict.OF_CASES) {
                Optional<AllowedAction> action = Law.action(about, outcome, Speaker.STEERING_GROUP);
                if (action.filter(row -> row.effect() != Effect.REFUSED).isPresent()) {
                    results.add(outcome.name());
                    effects.put(outcome.name(), action.get().effect());
                } else {
                    action.ifPresent(row -> refused.put(outcome.name(), row.why()));
                }
            }
        }
        Arrays.stream(Resolution.Result.values())
                .map(Enum::name)
                .filter(result -> item.caseId() == null || !result.equals(Resolution.Result.RESOLVED.name()))
                .forEach(results::add);
        return new RoomChoices(List.copyOf(results), effects, refused);
    }
}
