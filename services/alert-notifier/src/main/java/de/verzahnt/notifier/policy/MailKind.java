package de.verzahnt.notifier.policy;

import java.util.Set;

/** What a recipient may choose a rhythm for. */
public enum MailKind {
    /** Cases about an offering of the recipient; they cannot be turned off. */
    OWN_CASES,
    /** What one is told of as a municipal integration centre of the area or as the steering group. */
    AREA;

    private static final Set<String> OF_THE_AREA = Set.of("coordinator", "steering", "gap");

    /** By the key of the sentence that says why one is told ({@code notifications.csv}). */
    public static MailKind of(String why) {
        return OF_THE_AREA.contains(why) ? AREA : OWN_CASES;
    }
}
