package de.verzahnt.dashboard.webhooks;

import de.verzahnt.events.CaseStatus;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What webhooks are told of. */
public enum HookEvent {
    OPENED("case.opened"),
    CHANGED("case.changed"),
    DECIDED("case.decided"),
    REOPENED("case.reopened"),
    CLOSED("case.closed"),
    /** Of no case: its owner wants to see whether it arrives. */
    TEST("hub.test");

    /** What a webhook may be told of; a test is always sent. */
    public static final Set<HookEvent> OF_CASES = EnumSet.complementOf(EnumSet.of(TEST));

    private static final Set<CaseStatus> SETTLED = Set.of(CaseStatus.DECIDED, CaseStatus.CLOSED);

    private final String type;

    HookEvent(String type) {
        this.type = type;
    }

    /** The type as the payload names it. */
    public String type() {
        return type;
    }

    /** What has happened to a case that now stands so; {@code before} is null for one nobody was told of. */
    static HookEvent between(@Nullable CaseStatus before, CaseStatus now) {
        if (before == null) {
            return OPENED;
        }
        if (before != now && now == CaseStatus.DECIDED) {
            return DECIDED;
        }
        if (before != now && now == CaseStatus.CLOSED) {
            return CLOSED;
        }
        return SETTLED.contains(before) && !SETTLED.contains(now) ? REOPENED : CHANGED;
    }
}
