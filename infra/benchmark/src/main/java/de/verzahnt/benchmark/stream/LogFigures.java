package de.verzahnt.benchmark.stream;

import de.verzahnt.local.HubProblem;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.ListStreamsGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

/** What the broker knows of its log. */
final class LogFigures implements AutoCloseable {

    private static final int BROKER = 1;

    private final Admin admin;

    LogFigures(String bootstrapServers) {
        admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers));
    }

    void make(Set<String> topics, int partitions) {
        await(admin.createTopics(topics.stream()
                        .map(name -> new NewTopic(name, partitions, (short) 1))
                        .toList())
                .all());
    }

    /** Bytes of each topic, also of those in which the broker keeps transactions and offsets. */
    Map<String, Long> bytes() {
        Map<String, Long> bytes = new TreeMap<>();
        await(admin.describeLogDirs(Set.of(BROKER)).allDescriptions()).values().forEach(folders -> folders.values()
                .forEach(folder -> folder.replicaInfos()
                        .forEach((place, replica) -> bytes.merge(place.topic(), replica.size(), Long::sum))));
        return bytes;
    }

    /** Where the partitions end, of all topics that are not the broker's own. */
    Map<TopicPartition, Long> ends() {
        Set<String> names = await(
                admin.listTopics(new ListTopicsOptions().listInternal(false)).names());
        Set<TopicPartition> places = await(admin.describeTopics(names).allTopicNames()).values().stream()
                .flatMap(topic -> topic.partitions().stream()
                        .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                .collect(Collectors.toSet());
        Map<TopicPartition, Long> ends = new HashMap<>();
        Map<TopicPartition, ListOffsetsResultInfo> found = await(admin.listOffsets(
                        places.stream().collect(Collectors.toMap(Function.identity(), place -> OffsetSpec.latest())))
                .all());
        found.forEach((place, end) -> ends.put(place, end.offset()));
        return ends;
    }

    /** Records of these ends the group of the stream has not worked on yet, as far as it has said so. */
    long waiting(String group, Map<TopicPartition, Long> ends) {
        return await(admin.listStreamsGroupOffsets(Map.of(group, new ListStreamsGroupOffsetsSpec()))
                        .partitionsToOffsetAndMetadata(group))
                .entrySet()
                .stream()
                .filter(read -> read.getValue() != null)
                .mapToLong(read ->
                        ends.getOrDefault(read.getKey(), 0L) - read.getValue().offset())
                .map(waiting -> Math.max(0, waiting))
                .sum();
    }

    private static <T> T await(KafkaFuture<T> answer) {
        try {
            return answer.get();
        } catch (ExecutionException failure) {
            throw new HubProblem("kafka does not answer: " + failure.getMessage(), failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stop);
        }
    }

    @Override
    public void close() {
        admin.close();
    }
}
