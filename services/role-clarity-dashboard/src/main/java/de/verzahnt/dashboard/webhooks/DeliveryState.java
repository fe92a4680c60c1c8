package de.verzahnt.dashboard.webhooks;

/** Where one event stands on its way to one receiver. */
public enum DeliveryState {
    WAITING,
    DELIVERED,
    /** Tried to the end of the schedule, or no longer wanted. */
    GIVEN_UP
}
