package de.verzahnt.detector.streams;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.contract.DeadLetterHeaders;
import java.io.EOFException;
import java.net.ConnectException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler.Response;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler.Result;
import org.apache.kafka.streams.errors.internals.DefaultErrorHandlerContext;
import org.apache.kafka.streams.processor.TaskId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UnreadableRecordsTest {
    private static final byte[] NONSENSE = "nonsense".getBytes(StandardCharsets.UTF_8);
    private static final Exception NOT_AVRO = new SerializationException("Unknown magic byte!");

    private final UnreadableRecords handler = new UnreadableRecords();

    @BeforeEach
    void configure() {
        handler.configure(Map.of("application.id", "app", "errors.dead.letter.queue.topic.name", "dead"));
    }

    @Test
    void nonsenseGoesToTheDeadLettersAsItCame() {
        Response response = handle("vz.decision.v1", NOT_AVRO);

        assertThat(response.result()).isEqualTo(Result.RESUME);
        assertThat(response.deadLetterQueueRecords()).singleElement().satisfies(letter -> assertThat(letter.value())
                .isEqualTo(NONSENSE));
    }

    @Test
    void deadLetterNamesThePlaceAndTheSchemaAndQuotesNothing() {
        byte[] endsTooEarly = {0, 0, 0, 3, 9};
        Exception quoting = new SerializationException("Malformed: Frau Muster", new EOFException());

        var letter = handle("vz.decision.v1", quoting, endsTooEarly)
                .deadLetterQueueRecords()
                .get(0);

        assertThat(header(letter, DeadLetterHeaders.TOPIC)).isEqualTo("vz.decision.v1");
        assertThat(header(letter, DeadLetterHeaders.SCHEMA_ID)).isEqualTo("777");
        assertThat(header(letter, DeadLetterHeaders.REASON)).startsWith("value: cannot be read or kept");
    }

    @Test
    void nothingIsGivenUpWhileTheRegistryIsOutOfReach() {
        Exception unreachable = new SerializationException(new ConnectException("refused"));

        assertThat(handle("vz.decision.v1", unreachable).result()).isEqualTo(Result.FAIL);
    }

    @Test
    void unreadableStateOfOurOwnStopsTheStream() {
        assertThat(handle("app-visits-by-kreis-repartition", NOT_AVRO).result()).isEqualTo(Result.FAIL);
    }

    private static String header(ProducerRecord<byte[], byte[]> letter, String name) {
        return new String(letter.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private Response handle(String topic, Exception error) {
        return handle(topic, error, NONSENSE);
    }

    private Response handle(String topic, Exception error, byte[] value) {
        var unreadable = new ConsumerRecord<>(
                topic,
                0,
                0,
                0,
                TimestampType.CREATE_TIME,
                1,
                8,
                new byte[] {1},
                value,
                new RecordHeaders(),
                Optional.empty());
        var context = new DefaultErrorHandlerContext(
                null, topic, 0, 0, new RecordHeaders(), "ingest", new TaskId(0, 0), 0, new byte[] {1}, value);
        return handler.handleError(context, unreadable, error);
    }
}
