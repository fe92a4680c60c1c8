package de.verzahnt.detector.demand;

import de.verzahnt.contract.Topics;
import de.verzahnt.detector.streams.WholeTopic;
import de.verzahnt.events.TouchpointCount;
import de.verzahnt.starter.deadletter.ContractRules;
import de.verzahnt.starter.kafka.AvroSerdes;
import de.verzahnt.starter.kafka.RegistryAway;
import de.verzahnt.starter.loop.BackgroundLoop;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.serialization.Deserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the counts of the immigration offices from the beginning and follows them, in every instance. */
public final class TouchpointReader extends BackgroundLoop {
    private static final Logger LOG = LoggerFactory.getLogger(TouchpointReader.class);

    private final Map<String, Object> connection;
    private final Deserializer<TouchpointCount> values;
    private final CountedDemands demands;

    /**
     * A reader that starts with the application.
     *
     * @param connection where Kafka is and how to be let in
     */
    public TouchpointReader(Map<String, Object> connection, AvroSerdes avro, CountedDemands demands) {
        super("touchpoint-reader", Duration.ofSeconds(1), Duration.ofSeconds(30));
        this.connection = connection;
        this.values = avro.valueDeserializer(TouchpointCount.class);
        this.demands = demands;
    }

    @Override
    protected void work() {
        demands.begin();
        try (WholeTopic counts = new WholeTopic(Topics.ABH_TOUCHPOINT, connection)) {
            while (goesOn()) {
                counts.next().forEach(this::take);
                worked();
                if (counts.caughtUp()) {
                    demands.complete();
                }
            }
        }
    }

    /** What nobody can read is passed over: the dashboard reads the same topic and keeps the dead letter. */
    private void take(ConsumerRecord<byte[], byte[]> counted) {
        try {
            TouchpointCount event = values.deserialize(counted.topic(), counted.value());
            String key = counted.key() == null ? null : new String(counted.key(), StandardCharsets.UTF_8);
            ContractRules.check(key, event);
            demands.put(String.valueOf(key), event);
        } catch (RuntimeException e) {
            if (RegistryAway.isBehind(e) || e instanceof RetriableException) {
                throw e;
            }
            LOG.warn(
                    "count at {} passed over: {}",
                    counted.offset(),
                    e.getClass().getName());
        }
    }
}
