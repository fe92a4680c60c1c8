package de.verzahnt.detector.streams;

import de.verzahnt.starter.deadletter.DeadLetter;
import de.verzahnt.starter.deadletter.DeadLetterCount;
import de.verzahnt.starter.kafka.RegistryAway;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler;
import org.apache.kafka.streams.errors.ErrorHandlerContext;

/**
 * Bytes of the contract's topics that are no record go to the dead letters. While the registry is out of reach nothing
 * does: the records may be good. What is unreadable in a topic of our own is a bug and stops the stream.
 */
public final class UnreadableRecords implements DeserializationExceptionHandler {

    private final Clock clock = Clock.systemUTC();
    private String deadLetters = "";
    private String ownTopics = "";

    @Override
    public void configure(Map<String, ?> configs) {
        deadLetters = String.valueOf(configs.get(StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG));
        ownTopics = configs.get(StreamsConfig.APPLICATION_ID_CONFIG) + "-";
    }

    @Override
    public Response handleError(
            ErrorHandlerContext context, ConsumerRecord<byte[], byte[]> unreadable, Exception error) {
        if (unreadable.topic().startsWith(ownTopics) || RegistryAway.isBehind(error)) {
            return Response.fail();
        }
        DeadLetterCount.add(unreadable.topic());
        return Response.resume(List.of(DeadLetter.of(unreadable).to(deadLetters, error, clock.instant())));
    }
}
