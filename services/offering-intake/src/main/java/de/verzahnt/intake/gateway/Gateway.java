package de.verzahnt.intake.gateway;

import de.verzahnt.messages.Message;
import de.verzahnt.reference.Sector;

/** What one gateway adds to the common intake: whose offerings it takes, and the record it publishes. */
public interface Gateway {

    /** Prefix of all its addresses, e.g. {@code /api/v1/activities}. */
    String path();

    /** Whether offerings of this sector are reported here. */
    boolean takes(Sector sector);

    /** Whose offerings are taken here, in words. */
    Message takesInWords();

    /** The events it publishes. */
    OfferingEvents<?> events();

    /** The reminders it publishes. */
    ReminderEvents<?> reminders();
}
