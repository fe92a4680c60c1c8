package de.verzahnt.detector.offerings;

import de.verzahnt.contract.OfferingEvent;
import de.verzahnt.contract.Topic;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.starter.deadletter.TopicRecords;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.streams.kstream.ValueMapperWithKey;
import org.jspecify.annotations.Nullable;

/** An agency's activity, or a project of a public body, becomes the common view of an offering; a tombstone stays one. */
public final class OfferingEventMapping<V extends SpecificRecord>
        implements ValueMapperWithKey<String, @Nullable V, Sent> {

    private final Topic<V> topic;
    private final Function<V, OfferingEvent> offered;
    private final ReportReader reader;

    public OfferingEventMapping(Topic<V> topic, Function<V, OfferingEvent> offered, ReferenceData reference) {
        this.topic = topic;
        this.offered = offered;
        this.reader = new ReportReader(reference, topic);
    }

    @Override
    public Sent apply(String key, @Nullable V event) {
        TopicRecords.check(topic, key, event);
        return event == null ? reader.nothing() : reader.read(offered.apply(event));
    }
}
