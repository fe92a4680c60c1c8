package de.verzahnt.feeds.json;

import de.verzahnt.feeds.time.WeeklyHours;
import de.verzahnt.messages.Message;
import java.time.DayOfWeek;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** Opening hours of a location of Integreat: seven entries from Monday on. */
final class OpeningHours {
    private OpeningHours() {}

    /** The schedule; empty when none are told. */
    static String read(JsonNode entry, Consumer<Message> told) {
        WeeklyHours hours = new WeeklyHours();
        List<JsonNode> days = Json.many(entry, "opening_hours");
        for (int i = 0; i < Math.min(days.size(), DayOfWeek.values().length); i++) {
            DayOfWeek day = DayOfWeek.of(i + 1);
            if (Json.isTrue(days.get(i), "appointmentOnly")) {
                told.accept(Message.of("feeds.by-appointment"));
            } else if (Json.isTrue(days.get(i), "allDay")) {
                hours.add(day, "00:00", "24:00");
            } else if (!Json.isTrue(days.get(i), "closed")) {
                add(hours, day, days.get(i), told);
            }
        }
        return hours.schedule();
    }

    private static void add(WeeklyHours hours, DayOfWeek day, JsonNode entry, Consumer<Message> told) {
        for (JsonNode slot : Json.many(entry, "timeSlots")) {
            String begin = Json.text(slot, "start");
            String end = Json.text(slot, "end");
            if (!hours.add(day, begin, end)) {
                told.accept(Message.of("feeds.hours-unreadable", begin, end));
            }
        }
    }
}
