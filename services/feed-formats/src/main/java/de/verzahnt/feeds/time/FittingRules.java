package de.verzahnt.feeds.time;

import de.verzahnt.messages.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes rules as short as a schedule may be: the oldest days left out go first, then the last rules. */
final class FittingRules {
    private static final Pattern OLDEST_LEFT_OUT = Pattern.compile(";EXDATE=(\\d{8})(?:,|(?= |$))");

    /** As many days and rules would fit if nothing else stood there. */
    private static final int MOST_DAYS = ScheduleText.LONGEST / "20260317,".length();

    private static final int MOST_RULES = ScheduleText.LONGEST / "FREQ=WEEKLY | ".length();

    private final Consumer<Message> told;
    private int days;

    FittingRules(Consumer<Message> told) {
        this.told = told;
    }

    /** Of days left out from a first day on, the newest ones that could fit. */
    List<LocalDate> newest(Collection<LocalDate> leftOut, LocalDate from) {
        List<LocalDate> all =
                leftOut.stream().filter(day -> !day.isBefore(from)).sorted().toList();
        days = Math.max(0, all.size() - MOST_DAYS);
        return all.subList(days, all.size());
    }

    List<String> fit(List<String> rules) {
        List<String> kept = new ArrayList<>(rules.subList(0, Math.min(rules.size(), MOST_RULES)));
        while (isTooLong(kept) && dropOldestDay(kept)) {
            days++;
        }
        int dropped = rules.size() - kept.size();
        while (isTooLong(kept) && kept.size() > 1) {
            kept.remove(kept.size() - 1);
            dropped++;
        }
        if (days > 0) {
            told.accept(Message.of("feeds.too-many-days-left-out", days));
        }
        if (dropped > 0) {
            told.accept(Message.of("feeds.too-many-dates"));
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
