package de.verzahnt.local;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.ListStreamsGroupOffsetsSpec;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.GroupType;
import org.apache.kafka.common.TopicPartition;

/** Records that wait for the consumer groups of each service, as Kafka knows it: {@code vz.<service>.….v1}. */
final class Lags {

    private static final int SECONDS = 4;

    private Lags() {}

    /** Empty when Kafka does not answer; without services that have no group. */
    static Map<String, Long> byService(String bootstrapServers) {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            Map<String, Long> lags = new HashMap<>();
            for (GroupListing group : admin.listGroups().all().get(SECONDS, TimeUnit.SECONDS)) {
                for (Part service : Part.services()) {
                    if (group.groupId().startsWith("vz." + service.id() + ".")) {
                        lags.merge(service.id(), lag(admin, group), Long::sum);
                    }
                }
            }
            return lags;
        } catch (ExecutionException | TimeoutException away) {
            return Map.of();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return Map.of();
        }
    }

    /** What nothing was committed of counts from its beginning. */
    private static long lag(Admin admin, GroupListing group)
            throws ExecutionException, InterruptedException, TimeoutException {
        boolean streams = group.type().filter(GroupType.STREAMS::equals).isPresent();
        Map<TopicPartition, OffsetAndMetadata> read = streams
                ? admin.listStreamsGroupOffsets(Map.of(group.groupId(), new ListStreamsGroupOffsetsSpec()))
                        .partitionsToOffsetAndMetadata(group.groupId())
                        .get(SECONDS, TimeUnit.SECONDS)
                : admin.listConsumerGroupOffsets(group.groupId())
                        .partitionsToOffsetAndMetadata()
                        .get(SECONDS, TimeUnit.SECONDS);
        Set<TopicPartition> all = new HashSet<>(read.keySet());
        if (!streams) {
            all.addAll(assigned(admin, group.groupId()));
        }
        Map<TopicPartition, Long> begins = offsets(admin, all, OffsetSpec.earliest());
        return offsets(admin, all, OffsetSpec.latest()).entrySet().stream()
                .mapToLong(end -> {
                    OffsetAndMetadata next = read.get(end.getKey());
                    return end.getValue() - (next == null ? begins.getOrDefault(end.getKey(), 0L) : next.offset());
                })
                .map(waiting -> Math.max(0, waiting))
                .sum();
    }

    private static Set<TopicPartition> assigned(Admin admin, String group)
            throws ExecutionException, InterruptedException, TimeoutException {
        return admin.describeConsumerGroups(List.of(group)).all().get(SECONDS, TimeUnit.SECONDS).values().stream()
                .flatMap(described -> described.members().stream())
                .flatMap(member -> member.assignment().topicPartitions().stream())
                .collect(Collectors.toSet());
    }

    private static Map<TopicPartition, Long> offsets(Admin admin, Set<TopicPartition> partitions, OffsetSpec which)
            throws ExecutionException, InterruptedException, TimeoutException {
        var asked = partitions.stream().collect(Collectors.toMap(Function.identity(), partition -> which));
        Map<TopicPartition, ListOffsetsResultInfo> found =
                admin.listOffsets(asked).all().get(SECONDS, TimeUnit.SECONDS);
        return found.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()
                .offset()));
    }
}
