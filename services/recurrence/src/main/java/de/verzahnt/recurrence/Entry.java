package de.verzahnt.recurrence;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One rule of a schedule with its hours.
 *
 * @param text as reported
 * @param rule null when it cannot be read, or nobody means it
 * @param hours null when not told or not read
 */
public record Entry(
        String text, @Nullable Rule rule, @Nullable Hours hours) {
    private static final Pattern FORM = Pattern.compile("(\\S+)(?: +(.+))?");

    static Entry read(String text) {
        Parts parts = Parts.of(text);
        return new Entry(
                text,
                parts.rule()
                        .filter(rule -> !rule.oftenerThanDaily() && rule.meant())
                        .orElse(null),
                parts.hours().orElse(null));
    }

    /** What stands there, before anybody asks whether it makes sense; hours are right when there are none. */
    record Parts(Optional<Rule> rule, Optional<Hours> hours, boolean hoursAreRight) {
        static Parts of(String text) {
            Matcher form = FORM.matcher(text);
            if (!form.matches()) {
                return new Parts(Optional.empty(), Optional.empty(), false);
            }
            Optional<Hours> hours = Optional.ofNullable(form.group(2)).flatMap(Hours::read);
            return new Parts(RuleReader.read(form.group(1)), hours, form.group(2) == null || hours.isPresent());
        }
    }
}
