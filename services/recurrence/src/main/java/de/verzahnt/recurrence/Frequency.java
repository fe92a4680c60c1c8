package de.verzahnt.recurrence;

import java.time.temporal.ChronoUnit;

/** How often a rule comes round; what comes more often than once a day is no schedule of an offering. */
public enum Frequency {
    DAILY(ChronoUnit.DAYS),
    WEEKLY(ChronoUnit.WEEKS),
    MONTHLY(ChronoUnit.MONTHS),
    YEARLY(ChronoUnit.YEARS);

    final ChronoUnit unit;

    Frequency(ChronoUnit unit) {
        this.unit = unit;
    }
}
