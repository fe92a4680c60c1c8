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

    /**
     * What stands there, before anybody asks whether it makes sense.
     *
     * @param written the text without hours; all of it when nobody can tell them apart
     * @param hoursAreRight also when there are none
     */
    record Parts(String written, Optional<Rule> rule, Optional<Hours> hours, boolean hoursAreRight) {
        static Parts of(String text) {
            Matcher form = FORM.matcher(text);
            if (!form.matches()) {
                return new Parts(text, Optional.empty(), Optional.empty(), true);
            }
            Optional<Hours> hours = Optional.ofNullable(form.group(2)).flatMap(Hours::read);
            String written = form.group(1);
            return new Parts(written, RuleReader.read(written), hours, form.group(2) == null || hours.isPresent());
        }
    }
}
