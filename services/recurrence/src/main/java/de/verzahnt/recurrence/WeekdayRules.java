package de.verzahnt.recurrence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Collects weekdays and the hours behind them; a day after hours begins the next rule. */
final class WeekdayRules {
    private static final List<String> WEEK = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static final List<String> GERMAN = List.of("mo", "di", "mi", "do", "fr", "sa", "so");
    private static final List<String> ENGLISH = List.of("mo", "tu", "we", "th", "fr", "sa", "su");
    private static final Map<String, String> NTH = Map.ofEntries(
            Map.entry("1", "1"),
            Map.entry("erste", "1"),
            Map.entry("2", "2"),
            Map.entry("zweite", "2"),
            Map.entry("3", "3"),
            Map.entry("dritte", "3"),
            Map.entry("4", "4"),
            Map.entry("vierte", "4"),
            Map.entry("letzte", "-1"));

    private final List<String> written = new ArrayList<>();
    private final List<String> days = new ArrayList<>();
    private final List<String> nths = new ArrayList<>();
    private final List<String> hours = new ArrayList<>();
    private boolean fortnightly;
    private boolean monthly;
    private boolean upTo;

    boolean day(String letters) {
        if (!hours.isEmpty()) {
            close();
        }
        int day = Math.max(GERMAN.indexOf(letters), ENGLISH.indexOf(letters));
        boolean understood = !upTo || upTo(day);
        if (understood && !upTo) {
            add(WEEK.get(day));
        }
        upTo = false;
        return understood;
    }

    boolean hours(String from, String until) {
        String span = from + "-" + until;
        hours.add(span);
        return !days.isEmpty() && !upTo && Hours.read(span).isPresent();
    }

    boolean nth(String word) {
        if (!hours.isEmpty()) {
            close();
        }
        nths.add(NTH.getOrDefault(word, ""));
        return true;
    }

    boolean special(String word) {
        if (word.contains("monat")) {
            monthly = true;
        } else if (word.equals("taeglich") || word.equals("werktags")) {
            days.addAll(WEEK.subList(0, word.equals("werktags") ? 5 : 7));
        } else {
            fortnightly = true;
        }
        return true;
    }

    void between(String sign) {
        upTo = sign.equals("-") && !days.isEmpty() && hours.isEmpty();
    }

    /** All of it; empty when something stands alone. */
    Optional<String> written() {
        boolean complete =
                !upTo && !days.isEmpty() && (!monthly || days.stream().allMatch(day -> day.length() > 2));
        if (!complete || (fortnightly && monthly)) {
            return Optional.empty();
        }
        close();
        boolean loose = !nths.isEmpty();
        return loose ? Optional.empty() : Optional.of(String.join(" | ", written));
    }

    private boolean upTo(int last) {
        int first = WEEK.indexOf(days.get(days.size() - 1));
        if (first < 0 || last <= first) {
            return false;
        }
        days.addAll(WEEK.subList(first + 1, last + 1));
        return true;
    }

    private void add(String day) {
        if (nths.isEmpty()) {
            days.add(day);
        } else {
            nths.forEach(nth -> days.add(nth + day));
            nths.clear();
        }
    }

    private void close() {
        boolean ofMonth = days.stream().anyMatch(day -> day.length() > 2);
        String frequency = ofMonth ? "FREQ=MONTHLY" : "FREQ=WEEKLY" + (fortnightly ? ";INTERVAL=2" : "");
        String rule = frequency + ";BYDAY=" + days.stream().distinct().collect(Collectors.joining(","));
        List<String> spans = hours.isEmpty() ? List.of("") : hours;
        spans.forEach(span -> written.add((rule + " " + span).strip()));
        days.clear();
        hours.clear();
    }
}
