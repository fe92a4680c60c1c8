package de.verzahnt.detector.rules;

import de.verzahnt.contract.Topics;
import de.verzahnt.detector.streams.WholeTopic;
import de.verzahnt.events.Lifecycle;
import de.verzahnt.events.Sozialraum;
import de.verzahnt.reference.District;
import de.verzahnt.reference.DistrictLevel;
import de.verzahnt.reference.Districts;
import de.verzahnt.starter.kafka.AvroSerdes;
import de.verzahnt.starter.loop.BackgroundLoop;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads the Sozialräume the KIs keep, beside the topology like the decisions on the rules and for the same reason. A
 * withdrawn one is known on: what was reported there still lies there.
 */
public final class SozialraumReader extends BackgroundLoop {
    private final Map<String, Object> connection;
    private final AvroSerdes avro;
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
        this.avro = avro;
        this.inForce = inForce;
        this.shipped = shipped;
    }

    @Override
    protected void work() {
        Map<String, District> kept = new TreeMap<>();
        try (var log = new WholeTopic<>(Topics.SOZIALRAUM, avro, connection)) {
            while (goesOn()) {
                log.next(told -> put(told.key(), told.value(), kept));
                if (log.caughtUp()) {
                    inForce.know(kept.values());
                    worked();
                }
            }
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
