package de.verzahnt.feeds.page;

import de.verzahnt.feeds.json.Json;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** A Schedule of schema.org as an RFC 5545 rule. */
final class ScheduleRule {
    private static final Pattern FREQUENCY = Pattern.compile("P(\\d{1,2})([DWMY])");
    private static final Map<String, String> FREQUENCIES =
            Map.of("D", "DAILY", "W", "WEEKLY", "M", "MONTHLY", "Y", "YEARLY");
    private static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final int TWO_LETTERS = 2;
    private static final int LENGTH_OF_DAY = "2026-03-17".length();

    private ScheduleRule() {}

    static String of(JsonNode schedule) {
        Matcher frequency = FREQUENCY.matcher(Json.text(schedule, "repeatFrequency"));
        String days = days(schedule);
        boolean told = frequency.matches();
        String every =
                told ? FREQUENCIES.getOrDefault(frequency.group(2), "WEEKLY") : days.isEmpty() ? "DAILY" : "WEEKLY";
        return "FREQ=" + every
                + (told && !frequency.group(1).equals("1") ? ";INTERVAL=" + frequency.group(1) : "")
                + (days.isEmpty() ? "" : ";BYDAY=" + days)
                + part(";BYMONTHDAY=", numbers(schedule, "byMonthDay"))
                + part(";BYMONTH=", numbers(schedule, "byMonth"))
                + end(schedule);
    }

    private static String end(JsonNode schedule) {
        String until = Json.text(schedule, "endDate");
        return until.length() < LENGTH_OF_DAY
                ? part(";COUNT=", Json.text(schedule, "repeatCount"))
                : ";UNTIL=" + until.substring(0, LENGTH_OF_DAY).replace("-", "");
    }

    private static String days(JsonNode schedule) {
        return Json.many(schedule, "byDay").stream()
                .filter(JsonNode::isString)
                .map(day -> Nodes.shortName(day.stringValue()))
                .filter(day -> DAYS.contains(day) || day.matches("-?[1-5]?(?:MO|TU|WE|TH|FR|SA|SU)"))
                .map(day -> DAYS.contains(day) ? day.substring(0, TWO_LETTERS).toUpperCase(Locale.ROOT) : day)
                .collect(Collectors.joining(","));
    }

    private static String numbers(JsonNode schedule, String name) {
        return Json.many(schedule, name).stream()
                .map(one -> one.isNumber() ? one.asString() : one.stringValue(""))
                .collect(Collectors.joining(","));
    }

    private static String part(String name, String value) {
        return value.matches("-?\\d{1,4}(?:,-?\\d{1,4}){0,30}") ? name + value : "";
    }
}
