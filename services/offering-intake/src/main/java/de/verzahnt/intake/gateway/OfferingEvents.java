package de.verzahnt.intake.gateway;

import de.verzahnt.contract.Topic;
import de.verzahnt.intake.report.event.EventType;
import de.verzahnt.intake.store.StoredOffering;
import de.verzahnt.starter.outbox.Outbox;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;

/**
 * The events of a gateway.
 *
 * @param topic where they go
 * @param event the whole state as one
 */
public record OfferingEvents<V extends SpecificRecord>(Topic<V> topic, Function<StoredOffering, V> event) {

    /** Publishes a state, with the transaction at hand. */
    public void publish(StoredOffering state, Outbox outbox) {
        outbox.append(topic, event.apply(state), EventType.of(topic, state.isActive()), state.changedAt());
    }
}
