package de.verzahnt.feeds.calendar;

import de.verzahnt.feeds.time.SourceZone;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.model.Recur;
import org.jspecify.annotations.Nullable;

/** A zone by the rules in the file: the clock is changed on the days of each of its parts. */
final class FileZone implements SourceZone {
    private static final LocalDateTime LATEST = LocalDate.of(2100, 1, 1).atStartOfDay();
    private static final int MOST = 1000;
    private static final int MOST_PARTS = 200;
    private static final int LONGEST_RULE = 200;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final Pattern OFFSET = Pattern.compile("([+-])?(\\d{2})(\\d{2})(\\d{2})?");
    private static final Pattern UNTIL = Pattern.compile("(?i);?UNTIL=(\\d{8})(?:T(\\d{6})Z?)?");

    private final NavigableMap<LocalDateTime, ZoneOffset> offsets = new TreeMap<>();
    private @Nullable ZoneOffset before;

    private FileZone() {}

    /** Empty when it says nothing that can be read. */
    static Optional<SourceZone> of(Component zone) {
        FileZone read = new FileZone();
        try {
            zone.parts().stream().limit(MOST_PARTS).forEach(read::take);
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
        return read.offsets.isEmpty() ? Optional.empty() : Optional.of(read);
    }

    @Override
    public LocalDateTime inGermany(LocalDateTime written) {
        Map.Entry<LocalDateTime, ZoneOffset> change = offsets.floorEntry(written);
        ZoneOffset earlier = before == null ? offsets.firstEntry().getValue() : before;
        return SourceZone.inGermany(written.toInstant(change == null ? earlier : change.getValue()));
    }

    private void take(Component part) {
        ZoneOffset from = offset(part.text("TZOFFSETFROM"));
        ZoneOffset to = offset(part.text("TZOFFSETTO"));
        LocalDateTime start = LocalDateTime.parse(part.text("DTSTART").replace("Z", ""), TIME);
        if (offsets.isEmpty() || start.isBefore(offsets.firstKey())) {
            before = from;
        }
        offsets.put(start, to);
        part.all("RRULE").stream()
                .flatMap(rule -> changes(rule.value(), start, from).stream())
                .forEach(day -> offsets.put(day, to));
        part.all("RDATE").stream()
                .flatMap(line -> line.texts().stream().limit(MOST))
                .forEach(day -> offsets.put(LocalDateTime.parse(day, TIME), to));
    }

    /** An end is universal time; the library would compare it by the zone of this machine. */
    private static List<LocalDateTime> changes(String rule, LocalDateTime start, ZoneOffset from) {
        if (!rule.contains("FREQ=YEARLY") || rule.length() > LONGEST_RULE) {
            return List.of();
        }
        Matcher until = UNTIL.matcher(rule);
        LocalDateTime end = until.find() ? end(until, from) : LATEST;
        String endless = until.replaceAll("");
        return new Recur<LocalDateTime>(endless, true)
                .getDates(start, start, LATEST, MOST).stream()
                        .filter(change -> !change.isAfter(end))
                        .toList();
    }

    private static LocalDateTime end(Matcher until, ZoneOffset from) {
        String time = until.group(2) == null ? "235959" : until.group(2);
        return LocalDateTime.parse(until.group(1) + "T" + time, TIME).plusSeconds(from.getTotalSeconds());
    }

    private static ZoneOffset offset(String text) {
        Matcher offset = OFFSET.matcher(text);
        if (!offset.matches()) {
            throw new DateTimeException("offset: " + text + " (expected: +0100)");
        }
        int sign = "-".equals(offset.group(1)) ? -1 : 1;
        return ZoneOffset.ofHoursMinutes(
                sign * Integer.parseInt(offset.group(2)), sign * Integer.parseInt(offset.group(3)));
    }
}
