package de.verzahnt.notifier.policy;

import de.verzahnt.cases.CaseEvent;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that has happened to a case, with whom it is told.
 *
 * @param lines offeringIds of the lines it is about
 * @param said the words it is about; null when nothing was said
 * @param reason code of why; empty where there is none to name
 * @param why who is told, by organisationId, with the key of the sentence that says why
 */
public record News(
        CaseEvent event, List<String> lines, @Nullable Said said, String reason, Map<String, String> why) {

    public News {
        lines = List.copyOf(lines);
        why = Map.copyOf(why);
    }
}
