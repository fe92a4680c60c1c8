package de.verzahnt.notifier.policy;

import de.verzahnt.cases.CaseEvent;
import de.verzahnt.cases.Telling;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that has happened to a case, with whom it is told.
 *
 * @param lines offeringIds of the lines it is about
 * @param said the words it is about; null when nothing was said
 * @param reason code of why; empty where there is none to name
 * @param why who is told, by organisationId, with the key of the sentence that says why
 * @param gathered organisationIds of those who by the table hear of it in a digest; none where an earlier release wrote it
 */
public record News(
        CaseEvent event,
        List<String> lines,
        @Nullable Said said,
        String reason,
        Map<String, String> why,
        Set<String> gathered) {

    public News {
        lines = List.copyOf(lines);
        why = Map.copyOf(why);
        gathered = Set.copyOf(Objects.requireNonNullElse(gathered, Set.of()));
    }

    /** News that all hear of at once. */
    public News(CaseEvent event, List<String> lines, @Nullable Said said, String reason, Map<String, String> why) {
        this(event, lines, said, reason, why, Set.of());
    }

    /** The same about these lines only. */
    public News about(List<String> others) {
        return new News(event, others, said, reason, why, gathered);
    }

    /** What the table of who hears what says of this recipient. */
    public Telling telling(String organisationId) {
        if (!why.containsKey(organisationId)) {
            return Telling.NOTHING;
        }
        return gathered.contains(organisationId) ? Telling.DIGEST : Telling.AT_ONCE;
    }
}
