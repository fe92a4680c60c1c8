package de.verzahnt.feeds.calendar;

import de.verzahnt.feeds.row.Told;
import de.verzahnt.feeds.time.SourceZone;
import de.verzahnt.messages.Message;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whose clock a time goes by: the zone in the file, a zone everybody knows, one of Windows, that of the calendar, ours. */
final class Zones {
    private static final Pattern AT_THE_END =
            Pattern.compile(".*?((?:Europe|America|Asia|Africa|Australia|Etc)/[\\w/+-]+)");
    private static final int LONGEST = 200;

    private final Map<String, SourceZone> byName = new HashMap<>();
    private final @Nullable SourceZone ofCalendar;
    private final Told told;

    Zones(CalendarLines lines, Told told) {
        this.told = told;
        this.ofCalendar = ofCalendar(lines.ofCalendar());
        for (List<String> zone : lines.zones()) {
            Components.read(zone).ifPresent(read -> FileZone.of(read)
                    .ifPresent(rules -> byName.putIfAbsent(read.text("TZID"), rules)));
        }
    }

    /** The clock of a property. */
    SourceZone of(Line line) {
        if (line.value().endsWith("Z")) {
            return SourceZone.UTC;
        }
        String name = line.parameter("TZID");
        return name.isEmpty() ? floating(line) : byName.computeIfAbsent(name, this::known);
    }

    private SourceZone floating(Line line) {
        if (ofCalendar != null) {
            return ofCalendar;
        }
        if (line.value().contains("T")) {
            told.at("VCALENDAR", Message.of("feeds.no-zone"));
        }
        return SourceZone.GERMANY;
    }

    private SourceZone known(String name) {
        Optional<SourceZone> found = find(name);
        if (found.isPresent()) {
            return found.get();
        }
        String shown = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
        told.at("TZID", Message.of(ofCalendar == null ? "feeds.unknown-zone" : "feeds.zone-of-calendar", shown));
        return ofCalendar == null ? SourceZone.GERMANY : ofCalendar;
    }

    private static Optional<SourceZone> find(String name) {
        Matcher end = AT_THE_END.matcher(name);
        String id = end.matches() ? end.group(1) : name;
        return zone(id).or(() -> WindowsZones.find(name).flatMap(Zones::zone));
    }

    private static Optional<SourceZone> zone(String id) {
        try {
            return Optional.of(SourceZone.of(ZoneId.of(id)));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    private static @Nullable SourceZone ofCalendar(List<String> lines) {
        return lines.stream()
                .filter(line -> line.toUpperCase(Locale.ROOT).startsWith("X-WR-TIMEZONE"))
                .flatMap(line -> find(line.substring(line.indexOf(':') + 1).strip()).stream())
                .findFirst()
                .orElse(null);
    }
}
