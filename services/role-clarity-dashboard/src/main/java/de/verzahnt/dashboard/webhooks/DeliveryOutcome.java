package de.verzahnt.dashboard.webhooks;

/** How one attempt ended. */
public enum DeliveryOutcome {
    DELIVERED,
    /** Any answer that is none of the others. */
    REFUSED,
    /** Sent elsewhere: nobody goes there. */
    REDIRECTED,
    /** 410: nothing more is wanted. */
    GONE,
    TOO_SLOW,
    UNREACHABLE,
    CERTIFICATE_ERROR,
    FORBIDDEN_ADDRESS
}
