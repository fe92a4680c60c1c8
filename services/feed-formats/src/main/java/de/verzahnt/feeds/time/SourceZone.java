package de.verzahnt.feeds.time;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The clock a source goes by. */
public interface SourceZone {
    /** The zone of all offerings. */
    ZoneId GERMAN = ZoneId.of("Europe/Berlin");

    /** Times are already on the wall in Germany. */
    SourceZone GERMANY = written -> written;

    /** Universal time. */
    SourceZone UTC = of(ZoneOffset.UTC);

    /** What clocks in Germany show then. */
    LocalDateTime inGermany(LocalDateTime written);

    /** A zone by the rules of the JDK. */
    static SourceZone of(ZoneId zone) {
        return zone.equals(GERMAN)
                ? GERMANY
                : written -> inGermany(written.atZone(zone).toInstant());
    }

    /** What clocks in Germany show at that instant. */
    static LocalDateTime inGermany(Instant instant) {
        return LocalDateTime.ofInstant(instant, GERMAN);
    }
}
