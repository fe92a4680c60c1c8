package de.verzahnt.recurrence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Weekdays and hours as people write them, {@code Mo 9-11 Uhr, Do 14:00–16:00} or {@code jeden 1. Dienstag im Monat}, as
 * rules. Nothing is guessed: with one word too many there is no rule.
 */
public final class WeekdaysInWords {
    private static final String DAY = "(?<day>montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag"
            + "|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mo|di|mi|do|fr|sa|so)s?\\b\\.?";
    private static final String NTH = "(?<nth>[1-4](?=\\.)|erste|zweite|dritte|vierte|letzte)(?:\\.|n|r)?(?![\\w:])";
    private static final String HOURS =
            "(?<from>\\d{1,2}(?:[:.]\\d{2})?)(?: uhr| h)? ?- ?(?<until>\\d{1,2}(?:[:.]\\d{2})?)(?: uhr\\b| h\\b)?";
    private static final String SPECIAL = "(?<special>taeglich|werktags|14-taegig|14-taegl\\.?|vierzehntaegig"
            + "|zweiwoechentlich|alle (?:zwei|2) wochen|(?:im|des) monats?|monatlich)";
    private static final String BETWEEN = "(?<between>,|;|\\||/|\\+|&|und\\b|u\\.|sowie\\b|-|and\\b)";
    private static final String FILLING =
            "(?<filling>jeden|jede|jeweils|immer|von|am|an|woechentlich|woechentl\\.?|every|:)";
    private static final int LONGEST = 200;
    private static final Pattern TOKEN = Pattern.compile(
            " *(?:" + String.join("|", SPECIAL, HOURS, DAY, NTH, BETWEEN, FILLING) + ") *", Pattern.CASE_INSENSITIVE);

    private WeekdaysInWords() {}

    /** The rules with their hours, separated by {@code |}; empty for a text that says anything else besides. */
    public static Optional<String> rules(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = plain(text);
        Matcher token = TOKEN.matcher(plain);
        WeekdayRules rules = new WeekdayRules();
        int at = 0;
        while (at < plain.length()) {
            token.region(at, plain.length());
            if (!token.lookingAt() || !took(rules, token)) {
                return Optional.empty();
            }
            at = token.end();
        }
        return rules.written()
                .filter(written -> ScheduleCheck.complaints(written, null).isEmpty());
    }

    private static boolean took(WeekdayRules rules, Matcher token) {
        if (token.group("day") != null) {
            return rules.day(token.group("day").substring(0, 2));
        }
        if (token.group("from") != null) {
            return rules.hours(time(token.group("from")), time(token.group("until")));
        }
        if (token.group("nth") != null) {
            return rules.nth(token.group("nth"));
        }
        if (token.group("special") != null) {
            return rules.special(token.group("special"));
        }
        if (token.group("between") != null) {
            rules.between(token.group("between"));
        }
        return true;
    }

    private static String plain(String text) {
        return text.strip()
                .toLowerCase(Locale.GERMAN)
                .replaceAll("[–—−]", "-")
                .replaceAll("(?<=\\d|uhr)\\s+bis\\s+(?=\\d)", "-")
                .replaceAll("(?<=\\p{L})\\.?\\s+bis\\s+(?=\\p{L})", "-")
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replaceAll("\\s+", " ");
    }

    private static String time(String written) {
        List<String> parts = new ArrayList<>(List.of(written.split("[:.]")));
        String minutes = parts.size() > 1 ? parts.get(1) : "00";
        return (parts.get(0).length() == 1 ? "0" : "") + parts.get(0) + ":" + minutes;
    }
}
