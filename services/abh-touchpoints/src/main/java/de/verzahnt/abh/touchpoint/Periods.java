package de.verzahnt.abh.touchpoint;

import de.verzahnt.messages.Message;
import de.verzahnt.starter.problem.FieldError;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Periods of counts: quarters {@code 2026-Q3} and, for what is watched closely, ISO weeks {@code 2026-W07}. */
final class Periods {

    private static final Pattern FORM = Pattern.compile("(20\\d{2})-(?:Q([1-4])|W(\\d{2}))");

    private Periods() {}

    static Optional<FieldError> error(String field, @Nullable String period) {
        return period != null && isValid(period)
                ? Optional.empty()
                : Optional.of(new FieldError(field, period, Message.of("immigration-office.period")));
    }

    private static boolean isValid(String period) {
        Matcher form = FORM.matcher(period);
        if (!form.matches()) {
            return false;
        }
        if (form.group(3) == null) {
            return true;
        }
        int week = Integer.parseInt(form.group(3));
        // 28 December lies in the last week of its year.
        long last = LocalDate.of(Integer.parseInt(form.group(1)), 12, 28).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return week >= 1 && week <= last;
    }
}
