package de.verzahnt.dashboard.meetings;

import de.verzahnt.dashboard.export.CalendarLine;
import de.verzahnt.dashboard.shell.Times;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Due days of decisions as a calendar, to whoever knows its address; calendars know no login. */
@RestController
@Tag(name = "Feeds")
class DueCalendarInterface {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");

    private final DueCalendars calendars;
    private final FollowUps followUps;
    private final MessageSource messages;
    private final Times times;

    DueCalendarInterface(DueCalendars calendars, FollowUps followUps, MessageSource messages, Times times) {
        this.calendars = calendars;
        this.followUps = followUps;
        this.messages = messages;
        this.times = times;
    }

    static String path(String token) {
        return "/api/v1/feeds/" + token + "/due.ics";
    }

    @GetMapping("/api/v1/feeds/{token}/due.ics")
    @SecurityRequirements
    @Operation(
            summary = "Due days of a steering group's decisions as iCalendar (RFC 5545)",
            description = "An event of a day for each decision that is open and has one, with a reminder a week before:"
                    + " number and meeting, nothing anybody has written. The address is made and withdrawn on the page of"
                    + " decisions; one that was withdrawn is not found.")
    @ApiResponse(
            responseCode = "200",
            description = "The calendar",
            content = @Content(mediaType = "text/calendar", schema = @Schema(type = "string")))
    ResponseEntity<byte[]> calendar(
            @Parameter(description = "What makes the address one that nobody guesses") @PathVariable String token) {
        List<String> kreise = calendars.kreisAt(token);
        if (kreise.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        StringBuilder lines = new StringBuilder(CalendarLine.of("BEGIN", "VCALENDAR")
                + CalendarLine.of("VERSION", "2.0")
                + CalendarLine.of("PRODID", "-//Verzahnt//Decisions//DE")
                + CalendarLine.of("X-WR-CALNAME", CalendarLine.text(word("sitzungen.calendar.name"))));
        followUps.of(kreise).stream()
                .filter(one -> one.item().pending() && one.decided().due() != null)
                .forEach(one -> lines.append(event(one)));
        lines.append(CalendarLine.of("END", "VCALENDAR"));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header("Referrer-Policy", "no-referrer")
                .body(lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    private String event(FollowUp one) {
        LocalDate due = Objects.requireNonNull(one.decided().due());
        Instant decided = one.decided().decidedAt();
        String said = word(
                "sitzungen.calendar.due", one.number(), times.day(one.meeting().day()));
        return CalendarLine.of("BEGIN", "VEVENT")
                + CalendarLine.of("UID", one.item().id() + "@verzahnt")
                + CalendarLine.of("DTSTAMP", MOMENT.format(decided.atOffset(ZoneOffset.UTC)))
                + CalendarLine.of("DTSTART;VALUE=DATE", DAY.format(due))
                + CalendarLine.of("DTEND;VALUE=DATE", DAY.format(due.plusDays(1)))
                + CalendarLine.of("SUMMARY", CalendarLine.text(said))
                + CalendarLine.of("TRANSP", "TRANSPARENT")
                + CalendarLine.of("BEGIN", "VALARM")
                + CalendarLine.of("ACTION", "DISPLAY")
                + CalendarLine.of("DESCRIPTION", CalendarLine.text(said))
                + CalendarLine.of("TRIGGER", "-P7D")
                + CalendarLine.of("END", "VALARM")
                + CalendarLine.of("END", "VEVENT");
    }

    private String word(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
