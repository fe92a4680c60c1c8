package de.verzahnt.detector.rules;

import de.verzahnt.contract.Topics;
import de.verzahnt.detector.streams.WholeTopic;
import de.verzahnt.events.Lifecycle;
import de.verzahnt.events.Sozialraum;
import de.verzahnt.reference.District;
import de.verzahnt.reference.DistrictLevel;
import de.verzahnt.reference.Districts;
import de.verzahnt.starter.deadletter.ContractRules;
import de.verzahnt.starter.kafka.AvroSerdes;
import de.verzahnt.starter.kafka.RegistryAway;
import de.verzahnt.starter.loop.BackgroundLoop;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the Sozialräume the KIs keep, beside the topology like the decisions on the rules and for the same reason. A
 * withdrawn one is known on: what was reported there still lies there.
 */
public final class SozialraumReader extends BackgroundLoop {
    private static final Logger LOG = LoggerFactory.getLogger(SozialraumReader.class);

    private final Map<String, Object> connection;
    private final Deserializer<Sozialraum> values;
    private final RulesInForce inForce;
    private final Districts shipped;

    /**
     * A reader that starts with the application.
     *
     * @param connection where Kafka is and how to be let in
     */
    public SozialraumReader(Map<String, Object> connection, AvroSerdes avro, RulesInForce inForce, Districts shipped) {
        super("sozialraum-reader", Duration.ofMillis(500), Duration.ofSeconds(10));
        this.connection = connection;
        this.values = avro.valueDeserializer(Sozialraum.class);
        this.inForce = inForce;
        this.shipped = shipped;
    }

    @Override
    protected void work() {
        Map<String, District> kept = new TreeMap<>();
        try (WholeTopic log = new WholeTopic(Topics.SOZIALRAUM, connection)) {
            while (goesOn()) {
                log.next().forEach(told -> take(told, kept));
                if (log.caughtUp()) {
                    inForce.know(kept.values());
                    worked();
                }
            }
        }
    }

    /** What nobody can read is passed over: the dashboard reads the same topic and keeps the dead letter. */
    private void take(ConsumerRecord<byte[], byte[]> told, Map<String, District> kept) {
        try {
            Sozialraum state = values.deserialize(told.topic(), told.value());
            String key = told.key() == null ? null : new String(told.key(), StandardCharsets.UTF_8);
            ContractRules.check(key, state);
            put(String.valueOf(key), state, kept);
        } catch (RuntimeException e) {
            if (RegistryAway.isBehind(e) || e instanceof RetriableException) {
                throw e;
            }
            LOG.warn(
                    "Sozialraum at {} passed over: {}",
                    told.offset(),
                    e.getClass().getName());
        }
    }

    private void put(String key, @Nullable Sozialraum state, Map<String, District> kept) {
        boolean onlyNames = shipped.find(key).isPresent();
        if (state == null || (onlyNames && state.getLifecycle() == Lifecycle.WITHDRAWN)) {
            kept.remove(key);
        } else {
            kept.put(
                    key,
                    new District(
                            key,
                            state.getName(),
                            DistrictLevel.SOZIALRAUM,
                            state.getParentKey(),
                            state.getOtherNames()));
        }
    }
}
