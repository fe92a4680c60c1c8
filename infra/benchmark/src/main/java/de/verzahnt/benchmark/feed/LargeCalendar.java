package de.verzahnt.benchmark.feed;

import de.verzahnt.benchmark.workload.Report;
import de.verzahnt.benchmark.workload.Workload;
import de.verzahnt.reference.District;
import de.verzahnt.reference.Districts;
import de.verzahnt.reference.ReferenceData;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A calendar of one organisation: offerings like those of the sample, every second a series with a day left out. */
final class LargeCalendar {

    private static final String KREIS = "05334";
    private static final Districts PLACES = ReferenceData.load().districts();
    private static final long SEED = 20;
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private LargeCalendar() {}

    /** So many events; the same every time. */
    static String of(Path repository, int events) {
        Map<String, Report> offerings = new LinkedHashMap<>();
        Workload.of(repository, KREIS::equals, events * 2, SEED).stream()
                .flatMap(List::stream)
                .filter(report -> !report.isWithdrawal())
                .forEach(report -> offerings.putIfAbsent(report.offeringId(), report));
        StringBuilder calendar =
                new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Verzahnt//Bench//DE\r\n");
        int number = 0;
        for (Report offering : offerings.values().stream().limit(events).toList()) {
            calendar.append(event(number++, offering));
        }
        return calendar.append("END:VCALENDAR\r\n").toString();
    }

    private static String event(int number, Report offering) {
        LocalDate day = FIRST.plusDays(number % 300);
        return String.join(
                        "\r\n",
                        "BEGIN:VEVENT",
                        "UID:event-" + number + "@bench.example",
                        "DTSTAMP:20270101T080000Z",
                        "DTSTART;TZID=Europe/Berlin:" + DAY.format(day) + "T160000",
                        "DTEND;TZID=Europe/Berlin:" + DAY.format(day) + "T180000",
                        number % 2 == 0 ? "TRANSP:OPAQUE" : series(day),
                        "SUMMARY:" + text(offering, "title"),
                        "DESCRIPTION:" + text(offering, "description"),
                        "LOCATION:" + place(offering),
                        "END:VEVENT")
                + "\r\n";
    }

    private static String series(LocalDate day) {
        String weekday = DayOfWeek.from(day).name().substring(0, 2);
        return "RRULE:FREQ=WEEKLY;BYDAY=" + weekday + "\r\nEXDATE;TZID=Europe/Berlin:" + DAY.format(day.plusWeeks(2))
                + "T160000";
    }

    private static String text(Report offering, String field) {
        return String.valueOf(offering.body().get(field))
                .replace("\\", "\\\\")
                .replace(",", "\\,")
                .replace(";", "\\;")
                .replace("\n", "\\n");
    }

    private static String place(Report offering) {
        return Stream.of(offering.body().get("districts"))
                .flatMap(keys -> keys instanceof List<?> list ? list.stream() : Stream.empty())
                .flatMap(key -> PLACES.find(String.valueOf(key)).stream())
                .map(District::name)
                .collect(Collectors.joining(", "));
    }
}
