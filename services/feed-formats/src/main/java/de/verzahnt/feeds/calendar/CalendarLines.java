package de.verzahnt.feeds.calendar;

import de.verzahnt.feeds.row.SourceText;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The lines of a calendar, whatever ends them: those of the calendar itself, of its zones and of its events. Of an event only
 * what is known to speak of no person is kept.
 *
 * @param complete whether every calendar begun is ended: half a file would make events seem to be gone
 */
record CalendarLines(
        String encoding,
        List<String> ofCalendar,
        List<List<String>> zones,
        List<List<String>> events,
        boolean complete) {
    private static final Set<String> OF_EVENTS = Set.of(
            "UID",
            "RECURRENCE-ID",
            "DTSTART",
            "DTEND",
            "DURATION",
            "RRULE",
            "RDATE",
            "EXDATE",
            "SUMMARY",
            "DESCRIPTION",
            "X-ALT-DESC",
            "LOCATION",
            "URL",
            "CATEGORIES",
            "STATUS",
            "CLASS",
            "SEQUENCE");
    private static final String CALENDAR = "VCALENDAR";
    private static final String EVENT = "VEVENT";
    private static final String ZONE = "VTIMEZONE";

    static CalendarLines of(byte[] bytes) {
        SourceText marked = SourceText.of(bytes);
        boolean wide = marked.encoding().startsWith("UTF-16");
        SourceText text = SourceText.of(unfolded(wide ? marked.text().getBytes(StandardCharsets.UTF_8) : bytes));
        Sorting sorting = new Sorting();
        text.text().lines().filter(line -> !line.isBlank()).forEach(sorting::take);
        sorting.end();
        return new CalendarLines(
                wide ? marked.encoding() : text.encoding(),
                sorting.ofCalendar,
                sorting.zones,
                sorting.events,
                sorting.begun == sorting.ended);
    }

    /** Joins what was folded, before decoding: some fold in the middle of a character. */
    private static byte[] unfolded(byte[] bytes) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream(bytes.length);
        int i = 0;
        while (i < bytes.length) {
            int end = endOfLine(bytes, i);
            if (end > i && end < bytes.length && (bytes[end] == ' ' || bytes[end] == '\t')) {
                i = end + 1;
            } else {
                int next = Math.max(end, i + 1);
                joined.write(bytes, i, next - i);
                i = next;
            }
        }
        return joined.toByteArray();
    }

    private static int endOfLine(byte[] bytes, int at) {
        if (bytes[at] == '\n') {
            return at + 1;
        }
        boolean both = bytes[at] == '\r' && at + 1 < bytes.length && bytes[at + 1] == '\n';
        return bytes[at] == '\r' ? at + (both ? 2 : 1) : at;
    }

    private static final class Sorting {
        final List<String> ofCalendar = new ArrayList<>();
        final List<List<String>> zones = new ArrayList<>();
        final List<List<String>> events = new ArrayList<>();
        int begun;
        int ended;
        private List<String> current = new ArrayList<>();
        private String inside = "";
        private int nested;

        void take(String line) {
            String upper = line.strip().toUpperCase(Locale.ROOT);
            if (upper.equals("BEGIN:" + CALENDAR)) {
                end();
                begun++;
            } else if (upper.equals("END:" + CALENDAR)) {
                end();
                ended++;
            } else if (upper.equals("BEGIN:" + EVENT) || upper.equals("BEGIN:" + ZONE)) {
                end();
                inside = upper.substring("BEGIN:".length());
                current.add(line.strip());
            } else if (upper.equals("END:" + inside)) {
                end();
            } else if (inside.isEmpty()) {
                ofCalendar.add(line);
            } else {
                within(line, upper);
            }
        }

        private void within(String line, String upper) {
            boolean part = inside.equals(ZONE);
            nested += upper.startsWith("BEGIN:") ? 1 : upper.startsWith("END:") ? -1 : 0;
            String name = upper.split("[:;]", 2)[0];
            if (part && name.matches("[A-Z0-9-]+") || nested == 0 && OF_EVENTS.contains(name)) {
                current.add(part ? line.strip() : line);
            }
        }

        void end() {
            if (!inside.isEmpty()) {
                current.add("END:" + inside);
                (inside.equals(ZONE) ? zones : events).add(current);
            }
            current = new ArrayList<>();
            inside = "";
            nested = 0;
        }
    }
}
