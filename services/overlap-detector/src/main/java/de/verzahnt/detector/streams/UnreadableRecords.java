package de.verzahnt.detector.streams;

import de.verzahnt.starter.kafka.RegistryAway;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.LogAndContinueExceptionHandler;

/**
 * Bytes of the contract's topics that are no record go to the dead letters. While the registry is out of reach nothing
 * does: the records may be good. What is unreadable in a topic of our own is a bug and stops the stream.
 */
public final class UnreadableRecords implements DeserializationExceptionHandler {

    private final LogAndContinueExceptionHandler deadLetters = new LogAndContinueExceptionHandler();
    private String ownTopics = "";

    @Override
    public void configure(Map<String, ?> configs) {
        deadLetters.configure(configs);
        ownTopics = configs.get(StreamsConfig.APPLICATION_ID_CONFIG) + "-";
    }

    @Override
    public Response handleError(
            ErrorHandlerContext context, ConsumerRecord<byte[], byte[]> unreadable, Exception error) {
        return unreadable.topic().startsWith(ownTopics) || RegistryAway.isBehind(error)
                ? Response.fail()
                : deadLetters.handleError(context, unreadable, error);
    }
}
