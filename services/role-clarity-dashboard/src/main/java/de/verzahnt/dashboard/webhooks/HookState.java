package de.verzahnt.dashboard.webhooks;

/** Whether a webhook is sent to. */
public enum HookState {
    ACTIVE,
    /** Its owner switched it off. */
    OFF,
    /** Its receiver answered 410: it wants nothing more. */
    GONE
}
