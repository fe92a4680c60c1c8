package de.verzahnt.feeds.json;

import de.verzahnt.feeds.time.IsoTime;
import de.verzahnt.feeds.time.Series;
import de.verzahnt.feeds.time.SourceZone;
import de.verzahnt.feeds.time.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An event of Integreat, or one date of it. */
record IntegreatEvent(long number, JsonNode entry) {
    private static final Pattern RULE = Pattern.compile("(?:^|\\s|RRULE:)(FREQ=\\S+|\\S*;FREQ=\\S+)");
    private static final Pattern UNIVERSAL_END = Pattern.compile("(UNTIL=\\d{8}T\\d{6})Z");
    private static final Pattern DATE_OF_SERIES = Pattern.compile("\\$\\d{4}-\\d{2}-\\d{2}/?$");

    /** The same for all dates and languages, where Integreat tells it. */
    String id() {
        String id = Json.text(entry, "event", "id");
        String path = DATE_OF_SERIES.matcher(Json.text(entry, "path")).replaceFirst("");
        return !id.isEmpty() ? id : !path.isEmpty() ? path : Json.text(entry, "id");
    }

    /** The page of the event, not of one of its dates. */
    String url() {
        return DATE_OF_SERIES.matcher(Json.text(entry, "url")).replaceFirst("/");
    }

    /** The dates as one series; the rule wins over dates told one by one, of which every day the oldest is gone. */
    Optional<Series> series(List<IntegreatEvent> dates) {
        return date().map(first -> {
            List<Span> further = new ArrayList<>();
            dates.stream().skip(1).forEach(other -> other.date().ifPresent(further::add));
            String rule = rule(first);
            return new Series(first, writtenDay(first), rule, zone(), Set.of(), rule == null ? further : List.of());
        });
    }

    private @Nullable String rule(Span first) {
        Matcher rule = RULE.matcher(Json.text(entry, "recurrence_rule"));
        if (rule.find()) {
            // Its end is written in universal time, but means the wall.
            return UNIVERSAL_END.matcher(rule.group(1)).replaceAll("$1");
        }
        boolean onlyWeekdays = Json.isTrue(event(), "only_weekdays") && last().isAfter(first.firstDay());
        return onlyWeekdays
                ? "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;UNTIL=" + last().toString().replace("-", "")
                : null;
    }

    private Optional<Span> date() {
        Optional<IsoTime> start = time("start", "start_date", "start_time");
        Optional<IsoTime> end = time("end", "end_date", "end_time");
        return start.map(begin -> {
            LocalDate first = begin.inGermany().toLocalDate();
            if (Json.isTrue(event(), "all_day") || begin.isDate()) {
                LocalDate last = end.map(over -> over.inGermany().toLocalDate()).orElse(first);
                return Span.days(first, Json.isTrue(event(), "only_weekdays") ? first : last);
            }
            if (Json.isTrue(event(), "only_weekdays") && end.isPresent()) {
                return Span.hours(
                        begin.inGermany(), first.atTime(end.get().inGermany().toLocalTime()));
            }
            return Span.hours(begin.inGermany(), end.map(IsoTime::inGermany).orElse(null));
        });
    }

    private LocalDate last() {
        return time("end", "end_date", "end_time")
                .map(end -> end.inGermany().toLocalDate())
                .orElse(LocalDate.MIN);
    }

    private LocalDate writtenDay(Span first) {
        String start = Json.text(event(), "start");
        return IsoTime.read(start.length() > 10 ? start.substring(0, 10) : start, SourceZone.GERMANY)
                .map(day -> day.inGermany().toLocalDate())
                .orElse(first.firstDay());
    }

    private Optional<IsoTime> time(String whole, String day, String time) {
        Optional<IsoTime> read = IsoTime.read(Json.text(event(), whole), zone());
        return read.isPresent()
                ? read
                : IsoTime.read((Json.text(event(), day) + " " + Json.text(event(), time)).strip(), zone());
    }

    private SourceZone zone() {
        return IsoTime.zone(Json.text(event(), "timezone")).orElse(SourceZone.GERMANY);
    }

    private JsonNode event() {
        return entry.path("event");
    }
}
