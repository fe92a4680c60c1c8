package de.verzahnt.feeds.time;

import de.verzahnt.messages.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes rules as short as a schedule may be: the oldest days left out go first, then the last rules. */
record FittingRules(Consumer<Message> told) {
    private static final Pattern OLDEST_LEFT_OUT = Pattern.compile(";EXDATE=(\\d{8})(?:,|(?= |$))");

    List<String> fit(List<String> rules) {
        List<String> kept = new ArrayList<>(rules);
        int days = 0;
        while (isTooLong(kept) && dropOldestDay(kept)) {
            days++;
        }
        int dropped = 0;
        while (isTooLong(kept) && kept.size() > 1) {
            kept.remove(kept.size() - 1);
            dropped++;
        }
        if (days > 0) {
            told.accept(Message.of("feeds.too-many-days-left-out", days));
        }
        if (dropped > 0) {
            told.accept(Message.of("feeds.too-many-dates", dropped));
        }
        return kept;
    }

    private static boolean isTooLong(List<String> rules) {
        return String.join(" | ", rules).length() > ScheduleText.LONGEST;
    }

    // Years left out of a rule for a single date are what makes it single.
    private static boolean dropOldestDay(List<String> rules) {
        return rules.stream()
                .filter(rule -> OLDEST_LEFT_OUT.matcher(rule).find() && !rule.startsWith("FREQ=YEARLY"))
                .min(Comparator.comparing(FittingRules::oldest))
                .map(rule -> {
                    rules.set(rules.indexOf(rule), withoutOldest(rule));
                    return true;
                })
                .orElse(false);
    }

    private static String oldest(String rule) {
        Matcher day = OLDEST_LEFT_OUT.matcher(rule);
        return day.find() ? day.group(1) : "";
    }

    private static String withoutOldest(String rule) {
        String shorter = OLDEST_LEFT_OUT.matcher(rule).replaceFirst(";EXDATE=");
        return shorter.replaceFirst(";EXDATE=(?= |$)", "");
    }
}
