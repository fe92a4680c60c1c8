package de.verzahnt.dashboard.export;

import static de.verzahnt.dashboard.export.RecurrenceRules.ON_THE_WALL;

import de.verzahnt.dashboard.offerings.OfferingView;
import de.verzahnt.recurrence.CalendarSeries;
import java.time.ZoneOffset;
import java.util.stream.Collectors;

/** One rule of an offering as a VEVENT. */
record CalendarEvent(GermanWords words, OfferingView offering, OfferingDates dates) {

    private static final String ZONE = ";TZID=" + OfferingDates.GERMANY.getId();

    String lines() {
        String changed = ON_THE_WALL.format(offering.reportedAt().atOffset(ZoneOffset.UTC)) + "Z";
        return CalendarLine.of("BEGIN", "VEVENT")
                + CalendarLine.of("UID", offering.offeringId() + "/" + dates.number() + "@verzahnt")
                + CalendarLine.of("DTSTAMP", changed)
                + CalendarLine.of("LAST-MODIFIED", changed)
                + CalendarLine.of("SEQUENCE", String.valueOf(offering.revision()))
                + when(dates.series())
                + text("SUMMARY", offering.title())
                + text("DESCRIPTION", offering.description())
                + text("LOCATION", words.places(offering.districts()))
                + CalendarLine.of("CATEGORIES", categories())
                + text("CONTACT", offering.organisationName())
                + (offering.url() == null ? "" : CalendarLine.of("URL", offering.url()))
                + CalendarLine.of("STATUS", "CONFIRMED")
                + CalendarLine.of("TRANSP", "TRANSPARENT")
                + CalendarLine.of("END", "VEVENT");
    }

    private static String when(CalendarSeries series) {
        String leftOut = series.leftOut().stream().map(ON_THE_WALL::format).collect(Collectors.joining(","));
        return CalendarLine.of("DTSTART" + ZONE, ON_THE_WALL.format(series.begin()))
                + CalendarLine.of("DTEND" + ZONE, ON_THE_WALL.format(series.end()))
                + CalendarLine.of("RRULE", RecurrenceRules.universal(series))
                + (leftOut.isEmpty() ? "" : CalendarLine.of("EXDATE" + ZONE, leftOut));
    }

    private String categories() {
        return words.fields(offering.field(), offering.furtherFields()).stream()
                .map(CalendarLine::text)
                .collect(Collectors.joining(","));
    }

    private static String text(String name, String value) {
        return value.isEmpty() ? "" : CalendarLine.of(name, CalendarLine.text(value));
    }
}
