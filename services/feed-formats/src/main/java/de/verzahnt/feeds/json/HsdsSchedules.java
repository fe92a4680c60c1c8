package de.verzahnt.feeds.json;

import de.verzahnt.feeds.time.IsoTime;
import de.verzahnt.feeds.time.SourceZone;
import de.verzahnt.feeds.time.Timing;
import de.verzahnt.messages.Message;
import de.verzahnt.recurrence.Complaint;
import de.verzahnt.recurrence.ScheduleCheck;
import de.verzahnt.recurrence.WeekdaysInWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Schedules of a service and of its locations: opening hours with the parts of a rule, or words. */
final class HsdsSchedules {
    private static final int LENGTH_OF_TIME = "10:00".length();
    private static final int LENGTH_OF_DAY = "2026-03-17".length();

    private HsdsSchedules() {}

    static Timing read(JsonNode service, Consumer<Message> told) {
        List<JsonNode> schedules = Stream.concat(
                        Json.many(service, "schedules").stream(),
                        Json.many(service, "service_at_locations").stream()
                                .flatMap(at -> Json.many(at, "schedules").stream()))
                .toList();
        List<String> rules = new ArrayList<>();
        for (JsonNode schedule : schedules) {
            rule(schedule, told).filter(rule -> !rules.contains(rule)).ifPresent(rules::add);
        }
        List<LocalDate> ends = days(schedules, "until", "valid_to");
        LocalDate from = days(schedules, "dtstart", "valid_from").stream()
                .min(Comparator.naturalOrder())
                .orElse(null);
        LocalDate until = ends.size() == schedules.size()
                ? ends.stream().max(Comparator.naturalOrder()).orElse(null)
                : null;
        return new Timing(from, until, String.join(" | ", rules));
    }

    private static Optional<String> rule(JsonNode schedule, Consumer<Message> told) {
        if (Json.text(schedule, "freq").isEmpty()) {
            String words = Json.text(schedule, "description");
            Optional<String> read = WeekdaysInWords.rules(words);
            if (read.isEmpty() && !words.isBlank()) {
                told.accept(Message.of("feeds.hours-in-words"));
            }
            return read;
        }
        String rule = (parts(schedule) + " " + hours(schedule)).strip();
        List<Complaint> complaints = ScheduleCheck.complaints(rule, null);
        complaints.forEach(complaint -> told.accept(Message.of("feeds.rule-refused", rule, complaint.expected())));
        return complaints.isEmpty() ? Optional.of(rule) : Optional.empty();
    }

    private static String parts(JsonNode schedule) {
        List<String> parts = new ArrayList<>();
        parts.add("FREQ=" + Json.text(schedule, "freq").strip());
        for (String name : List.of("interval", "byweekno", "bymonthday", "byyearday", "byday", "count")) {
            String value = Json.text(schedule, name).replace(" ", "");
            if (!value.isEmpty() && !(name.equals("interval") && value.equals("1"))) {
                parts.add(name.toUpperCase(Locale.ROOT) + "=" + value);
            }
        }
        LocalDate until = day(schedule, "until");
        if (until != null) {
            parts.add("UNTIL=" + until.toString().replace("-", ""));
        }
        return String.join(";", parts);
    }

    private static String hours(JsonNode schedule) {
        String begin = time(Json.text(schedule, "opens_at"));
        String end = time(Json.text(schedule, "closes_at"));
        return begin.isEmpty() || end.isEmpty() ? "" : begin + "-" + end;
    }

    /** An offset behind the time is the one of the day it was written, and the hour is that on the wall. */
    private static String time(String written) {
        return written.length() > LENGTH_OF_TIME ? written.substring(0, LENGTH_OF_TIME) : written;
    }

    private static List<LocalDate> days(List<JsonNode> schedules, String name, String otherName) {
        return schedules.stream()
                .map(schedule -> {
                    LocalDate day = day(schedule, name);
                    return day == null ? day(schedule, otherName) : day;
                })
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable LocalDate day(JsonNode schedule, String name) {
        String text = Json.text(schedule, name);
        return IsoTime.read(text.length() > LENGTH_OF_DAY ? text.substring(0, LENGTH_OF_DAY) : text, SourceZone.GERMANY)
                .map(day -> day.inGermany().toLocalDate())
                .orElse(null);
    }
}
