package de.verzahnt.intake.district;

/** The districts of the shipped list and those the KIs keep, as far as they have reached this gateway. */
public interface KnownDistricts {

    /** Whether something may be reported in the district with exactly this key: one that was withdrawn takes nothing new. */
    boolean takes(String key);

    /** Whether there is, or was, a district with exactly this key. */
    boolean knows(String key);
}
