package de.verzahnt.intake.gateway;

import de.verzahnt.contract.Topic;
import de.verzahnt.events.ReminderDetails;
import de.verzahnt.starter.outbox.Outbox;
import java.util.function.BiFunction;
import org.apache.avro.specific.SpecificRecord;

/**
 * How a gateway reminds organisations: the notifier writes the mails.
 *
 * @param topic where reminders go
 * @param event one reminder by its id
 */
public record ReminderEvents<V extends SpecificRecord>(Topic<V> topic, BiFunction<String, ReminderDetails, V> event) {
    private static final String TYPE = "de.verzahnt.reminder.v1";

    /** Publishes a reminder, with the transaction at hand. */
    public void publish(String reminderId, ReminderDetails reminder, Outbox outbox) {
        outbox.append(topic, event.apply(reminderId, reminder), TYPE, reminder.getRemindedAt());
    }
}
