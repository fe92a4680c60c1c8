package de.verzahnt.detector.stores;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** What day it is where the offerings are. */
public record Today(Clock clock) {

    /** Days begin and end here. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    /** The present day. */
    public LocalDate date() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /** The present instant. */
    public Instant now() {
        return clock.instant();
    }
}
