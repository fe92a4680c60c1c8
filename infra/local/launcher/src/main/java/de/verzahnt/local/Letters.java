package de.verzahnt.local;

import de.verzahnt.contract.Topics;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/** How many dead letters lie in Kafka, by service; those that were replayed lie there, too, until their time is over. */
final class Letters {

    private static final int SECONDS = 4;

    private Letters() {}

    /** Empty when Kafka does not answer. */
    static Map<String, Long> byService(String bootstrapServers) {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            Map<String, Long> letters = new HashMap<>();
            var there = admin.listTopics().names().get(SECONDS, TimeUnit.SECONDS);
            for (String service : Topics.DEAD_LETTER_OWNERS) {
                if (there.contains(Topics.deadLetters(service))) {
                    letters.put(service, count(admin, Topics.deadLetters(service)));
                }
            }
            return letters;
        } catch (ExecutionException | TimeoutException away) {
            return Map.of();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return Map.of();
        }
    }

    private static long count(Admin admin, String topic)
            throws ExecutionException, InterruptedException, TimeoutException {
        var described = admin.describeTopics(List.of(topic)).allTopicNames().get(SECONDS, TimeUnit.SECONDS);
        var partitions = described.values().stream()
                .flatMap(there -> there.partitions().stream())
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
        return sum(admin, partitions, OffsetSpec.latest()) - sum(admin, partitions, OffsetSpec.earliest());
    }

    private static long sum(Admin admin, Collection<TopicPartition> partitions, OffsetSpec which)
            throws ExecutionException, InterruptedException, TimeoutException {
        var asked = partitions.stream().collect(Collectors.toMap(partition -> partition, partition -> which));
        return admin.listOffsets(asked).all().get(SECONDS, TimeUnit.SECONDS).values().stream()
                .mapToLong(ListOffsetsResultInfo::offset)
                .sum();
    }
}
