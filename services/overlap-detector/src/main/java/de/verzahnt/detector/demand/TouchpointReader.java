package de.verzahnt.detector.demand;

import de.verzahnt.contract.Topics;
import de.verzahnt.detector.streams.WholeTopic;
import de.verzahnt.starter.kafka.AvroSerdes;
import de.verzahnt.starter.loop.BackgroundLoop;
import java.time.Duration;
import java.util.Map;

/** Reads the counts of the immigration offices from the beginning and follows them, in every instance. */
public final class TouchpointReader extends BackgroundLoop {
    private final Map<String, Object> connection;
    private final AvroSerdes avro;
    private final CountedDemands demands;

    /**
     * A reader that starts with the application.
     *
     * @param connection where Kafka is and how to be let in
     */
    public TouchpointReader(Map<String, Object> connection, AvroSerdes avro, CountedDemands demands) {
        super("touchpoint-reader", Duration.ofSeconds(1), Duration.ofSeconds(30));
        this.connection = connection;
        this.avro = avro;
        this.demands = demands;
    }

    @Override
    protected void work() {
        demands.begin();
        try (var counts = new WholeTopic<>(Topics.ABH_TOUCHPOINT, avro, connection)) {
            while (goesOn()) {
                counts.next(count -> demands.put(count.key(), count.value()));
                worked();
                if (counts.caughtUp()) {
                    demands.complete();
                }
            }
        }
    }
}
