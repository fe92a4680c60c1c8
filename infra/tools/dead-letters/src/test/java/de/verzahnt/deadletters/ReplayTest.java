package de.verzahnt.deadletters;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.contract.DeadLetterHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;

class ReplayTest {

    private static final byte[] KEY = {1};
    private static final byte[] VALUE = {0, 0, 0, 0, 7};

    @Test
    void putsTheSameBytesIntoThePartitionTheyCameFrom() {
        var again = Replay.record(letter());

        assertThat(again.topic()).isEqualTo("vz.decision.v1");
        assertThat(again.partition()).isEqualTo(4);
        assertThat(again.key()).isEqualTo(KEY);
        assertThat(again.value()).isEqualTo(VALUE);
    }

    @Test
    void saysWhoseReplayItIsAndKeepsOnlyTheHeadersOfTheOriginal() {
        var headers = Replay.record(letter()).headers();

        assertThat(headers).extracting(header -> header.key()).containsExactly("ce_id", DeadLetterHeaders.REPLAY_OF);
        assertThat(new String(headers.lastHeader(DeadLetterHeaders.REPLAY_OF).value(), StandardCharsets.UTF_8))
                .isEqualTo("overlap-detector/2/17");
    }

    @Test
    void idOfALetterIsWhatTheListShows() {
        assertThat(LetterId.parse("overlap-detector/2/17")).contains(new LetterId("overlap-detector", 2, 17));
        assertThat(LetterId.parse("nobody/2/17")).isEmpty();
        assertThat(LetterId.parse("overlap-detector/x/17")).isEmpty();
        assertThat(LetterId.parse("overlap-detector/2")).isEmpty();
    }

    private static Letter letter() {
        var headers = new RecordHeaders();
        headers.add("ce_id", new byte[] {1});
        add(headers, DeadLetterHeaders.TOPIC, "vz.decision.v1");
        add(headers, DeadLetterHeaders.PARTITION, "4");
        add(headers, DeadLetterHeaders.OFFSET, "9");
        add(headers, DeadLetterHeaders.REASON, "key: none");
        var record = new ConsumerRecord<>(
                "vz.overlap-detector.dead-letters.v1",
                2,
                17L,
                0L,
                TimestampType.CREATE_TIME,
                KEY.length,
                VALUE.length,
                KEY,
                VALUE,
                headers,
                Optional.empty());
        return new Letter(new LetterId("overlap-detector", 2, 17), record);
    }

    private static void add(RecordHeaders headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
