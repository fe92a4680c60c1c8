package de.verzahnt.starter.deadletter;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Metrics;

/**
 * Counts what a service put away because nobody could read it: {@code verzahnt_dead_letters_total}. In the registry all
 * share, because Kafka Streams makes its error handlers by itself.
 */
public final class DeadLetterCount {

    private DeadLetterCount() {}

    /** One more record of this topic was put away. */
    public static void add(String topic) {
        counter(topic, Metrics.globalRegistry).increment();
    }

    /** Counts from zero, so that the first letter is seen as a rise. */
    static void expect(String topic, MeterRegistry meters) {
        counter(topic, meters);
    }

    private static Counter counter(String topic, MeterRegistry meters) {
        return Counter.builder("verzahnt.dead.letters")
                .description("Records put away because they could not be read or broke a rule of the contract")
                .tag("topic", topic)
                .register(meters);
    }
}
