package de.verzahnt.dashboard.export;

import de.verzahnt.dashboard.offerings.OfferingView;
import de.verzahnt.messages.Message;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** iCalendar (RFC 5545): one event for each rule. Offerings without fixed hours are left out and counted. */
@Component
class OfferingCalendar implements OfferingFile {

    /** Summer time as the European Union has had it since 1996, in the form that Outlook, Google and Nextcloud write. */
    private static final String TIME_ZONE = """
            BEGIN:VTIMEZONE
            TZID:Europe/Berlin
            BEGIN:DAYLIGHT
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            TZNAME:CEST
            DTSTART:19700329T020000
            RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
            END:DAYLIGHT
            BEGIN:STANDARD
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            TZNAME:CET
            DTSTART:19701025T030000
            RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
            END:STANDARD
            END:VTIMEZONE
            """.replace("\n", CalendarLine.END);

    private final GermanWords words;

    OfferingCalendar(GermanWords words) {
        this.words = words;
    }

    @Override
    public ExportFormat format() {
        return ExportFormat.ICS;
    }

    @Override
    public void write(List<OfferingView> offerings, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(head(offerings));
        for (OfferingView offering : offerings) {
            for (OfferingDates dates : OfferingDates.of(offering)) {
                text.write(new CalendarEvent(words, offering, dates).lines());
            }
        }
        text.write(CalendarLine.of("END", "VCALENDAR"));
        text.flush();
    }

    private static String head(List<OfferingView> offerings) {
        return CalendarLine.of("BEGIN", "VCALENDAR")
                + CalendarLine.of("VERSION", "2.0")
                + CalendarLine.of("PRODID", "-//Verzahnt//Offerings//DE")
                + CalendarLine.of("CALSCALE", "GREGORIAN")
                + CalendarLine.of(
                        "X-WR-CALNAME", Message.of("export.calendar.name").in(Locale.GERMAN))
                + CalendarLine.of("X-WR-TIMEZONE", OfferingDates.GERMANY.getId())
                + CalendarLine.of("X-WR-CALDESC", CalendarLine.text(described(offerings)))
                + TIME_ZONE;
    }

    private static String described(List<OfferingView> offerings) {
        long without = offerings.stream()
                .filter(offering -> OfferingDates.of(offering).isEmpty())
                .count();
        Message said = Message.of("export.calendar", offerings.size() - without, without);
        return said.in(Locale.GERMAN) + " / " + said.in(Locale.ENGLISH);
    }
}
