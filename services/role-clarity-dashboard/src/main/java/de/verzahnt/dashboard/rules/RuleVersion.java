package de.verzahnt.dashboard.rules;

import de.verzahnt.rules.rulebook.Activation;
import de.verzahnt.rules.rulebook.RuleBook;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the history of the rules, for people.
 *
 * @param author name of the organisation; null when the hub's administration spoke for itself
 * @param changes against the version before it
 * @param values all that may be set, to try this version again
 * @param followed whether it took effect; one decided against a version that was in force no longer did not
 */
public record RuleVersion(
        String version,
        @Nullable String author,
        String reason,
        Instant decidedAt,
        List<RuleChange> changes,
        Map<String, Double> values,
        boolean followed) {

    /** Where to try this version again on what is reported now. */
    public String address(RuleBook inForce) {
        return RuleValues.address("", Activation.differences(inForce, values));
    }
}
