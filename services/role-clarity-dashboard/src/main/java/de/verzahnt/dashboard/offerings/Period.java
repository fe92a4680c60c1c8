package de.verzahnt.dashboard.offerings;

/** Where an offering stands in time, seen from today. */
public enum Period {
    RUNNING("coalesce(o.period_from, :today) <= :today AND coalesce(o.period_until, :today) >= :today"),
    COMING("o.period_from > :today"),
    PAST("o.period_until < :today");

    private final String condition;

    Period(String condition) {
        this.condition = condition;
    }

    /** As a condition of the database; the table goes by the alias {@code o}, today by the parameter {@code today}. */
    String condition() {
        return condition;
    }
}
