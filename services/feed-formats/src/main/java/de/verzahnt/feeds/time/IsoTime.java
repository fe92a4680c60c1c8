package de.verzahnt.feeds.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date or time as interfaces write it, {@code 2026-03-17T16:00:00+01:00}.
 *
 * @param inGermany what clocks in Germany show then; the beginning of the day when it is a date
 * @param isDate whether no time is told
 * @param wrongOffset whether a German offset of the other half of the year stood there: then the hour was meant as written
 */
public record IsoTime(LocalDateTime inGermany, boolean isDate, boolean wrongOffset) {
    private static final Pattern FORM = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})(?:[T ](\\d{2}:\\d{2})(?::\\d{2}(?:[.,]\\d{1,9})?)?\\s?(Z|[+-]\\d{2}:?\\d{2}(?::?\\d{2})?)?)?");
    private static final Set<ZoneOffset> GERMAN = Set.of(ZoneOffset.ofHours(1), ZoneOffset.ofHours(2));
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2099;

    /** Empty for what is none; the zone counts where no offset is written. */
    public static Optional<IsoTime> read(String text, SourceZone zone) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(form.group(1));
            boolean sane = day.getYear() >= EARLIEST && day.getYear() <= LATEST;
            return sane ? Optional.of(read(day, form.group(2), form.group(3), zone)) : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** The clock of a named zone; one fixed to a German offset is that of Germany. */
    public static Optional<SourceZone> zone(String name) {
        try {
            ZoneId zone = ZoneId.of(name.strip());
            boolean german = zone.getRules().isFixedOffset()
                    && GERMAN.contains(zone.getRules().getOffset(LocalDateTime.of(2026, 1, 1, 0, 0)));
            return Optional.of(german ? SourceZone.GERMANY : SourceZone.of(zone));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    private static IsoTime read(LocalDate day, @Nullable String time, @Nullable String offset, SourceZone zone) {
        if (time == null) {
            return new IsoTime(day.atStartOfDay(), true, false);
        }
        LocalDateTime written = day.atTime(LocalTime.parse(time));
        if (offset == null) {
            return new IsoTime(zone.inGermany(written), false, false);
        }
        ZoneOffset told = ZoneOffset.of(offset);
        boolean wrong = GERMAN.contains(told)
                && !SourceZone.GERMAN.getRules().getOffset(written).equals(told);
        return wrong
                ? new IsoTime(written, false, true)
                : new IsoTime(SourceZone.inGermany(written.toInstant(told)), false, false);
    }
}
