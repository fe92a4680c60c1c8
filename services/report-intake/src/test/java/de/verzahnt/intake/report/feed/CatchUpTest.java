package de.verzahnt.intake.report.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class CatchUpTest {
    private static final TopicPartition FIRST = new TopicPartition("organisations", 0);
    private static final TopicPartition SECOND = new TopicPartition("organisations", 1);
    private final CatchUp catchUp = new CatchUp();

    @Test
    void beforeAnyPartitionIsAssignedNothingIsKnown() {
        assertThat(catchUp.isDone()).isFalse();
    }

    @Test
    void whatStoodThereAtTheBeginningMustHaveBeenRead() {
        assign(Map.of(FIRST, 2L, SECOND, 0L));

        catchUp.read(new ConsumerRecord<>("organisations", 0, 0, "a", "a"));
        assertThat(catchUp.isDone()).isFalse();
        catchUp.read(new ConsumerRecord<>("organisations", 0, 1, "b", "b"));
        assertThat(catchUp.isDone()).isTrue();
    }

    @Test
    void anEmptyTopicIsReadAtOnce() {
        assign(Map.of(FIRST, 0L, SECOND, 0L));

        assertThat(catchUp.isDone()).isTrue();
    }

    @Test
    void whereNoGroupAssignsWhatIsExpectedMustHaveBeenRead() {
        catchUp.expect(Map.of(FIRST, 1L, SECOND, 0L));

        assertThat(catchUp.isDone()).isFalse();
        catchUp.read(new ConsumerRecord<>("organisations", 0, 0, "a", "a"));
        assertThat(catchUp.isDone()).isTrue();
    }

    @Test
    void aPartitionThatWentToAnotherInstanceIsNotWaitedFor() {
        MockConsumer<String, String> consumer = assign(Map.of(FIRST, 2L));

        catchUp.onPartitionsRevokedAfterCommit(consumer, List.of(FIRST));

        assertThat(catchUp.isDone()).isTrue();
    }

    private MockConsumer<String, String> assign(Map<TopicPartition, Long> ends) {
        MockConsumer<String, String> consumer = new MockConsumer<>("earliest");
        consumer.assign(ends.keySet());
        consumer.updateEndOffsets(ends);
        ends.keySet().forEach(partition -> consumer.seek(partition, 0));
        catchUp.onPartitionsAssigned(consumer, ends.keySet());
        return consumer;
    }
}
