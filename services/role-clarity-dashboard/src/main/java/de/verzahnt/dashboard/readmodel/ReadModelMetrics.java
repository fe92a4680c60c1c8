package de.verzahnt.dashboard.readmodel;

import de.verzahnt.contract.Topics;
import de.verzahnt.starter.observability.Cause;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.springframework.stereotype.Component;

/**
 * How long it took from the report to the case everybody can see. Only live records count: what lay in the log when
 * this instance began to read is a rebuild, and a cause older than a day is a replay of the detector.
 */
@Component
class ReadModelMetrics {

    private static final Duration LIVE = Duration.ofDays(1);

    private final Timer latency;
    private final Clock clock;
    private volatile Map<TopicPartition, Long> ends = Map.of();

    ReadModelMetrics(MeterRegistry meters, Clock clock) {
        this.clock = clock;
        this.latency = Timer.builder("verzahnt.case.latency")
                .description("From the acceptance of a report to its case in the read model; live records only")
                .serviceLevelObjectives(Stream.of(1, 2, 5, 10, 30, 60, 300)
                        .map(Duration::ofSeconds)
                        .toArray(Duration[]::new))
                .register(meters);
    }

    /** The instance begins to read logs that end here. */
    void begins(Map<TopicPartition, Long> endOffsets) {
        ends = Map.copyOf(endOffsets);
    }

    /** Whether the record came after the instance had begun to read. */
    boolean isLive(ConsumerRecord<byte[], byte[]> record) {
        Long end = ends.get(new TopicPartition(record.topic(), record.partition()));
        return end != null && record.offset() >= end;
    }

    /** These are in the tables now, and committed. */
    void visible(List<Reading> readings) {
        Instant now = clock.instant();
        for (Reading reading : readings) {
            if (reading instanceof Reading.Readable record
                    && record.original().topic().equals(Topics.OVERLAP_CASE.name())
                    && isLive(record.original())) {
                count(Cause.of(record.original().headers()), now);
            }
        }
    }

    // Two machines' clocks may differ by a little: nothing is visible before it was reported.
    private void count(Cause cause, Instant now) {
        if (cause.traceparent() == null || cause.at() == null) {
            return;
        }
        Duration took = Duration.between(cause.at(), now);
        if (took.compareTo(LIVE) < 0) {
            latency.record(took.isNegative() ? Duration.ZERO : took);
        }
    }
}
