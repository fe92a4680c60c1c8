package de.verzahnt.rules;

/** The first question that was answered with no, in the order of asking. */
public enum Gate {
    /** An offering is not compared with itself. */
    SAME_OFFERING,
    /** One of them does not touch the Kreis, or they have no Gemeinde in common. */
    NO_COMMON_AREA,
    /** Too few common days from today on: fewer than four weeks, and than half of the shorter of the two. */
    NO_COMMON_PERIOD,
    /** A network without legal body raises no alert. */
    NO_SECTOR,
    /** One of them is not operative, and no link of roles holds. */
    NOT_OPERATIVE,
    /** They are for other people by sex, age, profession or level of a course: nobody could choose between them. */
    OTHER_PEOPLE,
    /** Their codes agree, and nothing they say is done does. */
    NOTHING_IN_COMMON,
    /** Two free providers whose likeness is only to be checked: several side by side are wanted. */
    WANTED_PLURALITY,
    /** Both belong to one body and are not the same offering reported twice. */
    SAME_BODY,
    /** All gates passed, but the evidence is too weak. */
    BELOW_THRESHOLD
}
