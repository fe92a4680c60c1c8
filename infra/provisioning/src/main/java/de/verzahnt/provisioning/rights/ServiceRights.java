package de.verzahnt.provisioning.rights;

import static org.apache.kafka.common.acl.AclOperation.ALTER_CONFIGS;
import static org.apache.kafka.common.acl.AclOperation.CREATE;
import static org.apache.kafka.common.acl.AclOperation.DELETE;
import static org.apache.kafka.common.acl.AclOperation.DESCRIBE;
import static org.apache.kafka.common.acl.AclOperation.DESCRIBE_CONFIGS;
import static org.apache.kafka.common.acl.AclOperation.READ;
import static org.apache.kafka.common.acl.AclOperation.WRITE;
import static org.apache.kafka.common.resource.PatternType.LITERAL;
import static org.apache.kafka.common.resource.PatternType.PREFIXED;
import static org.apache.kafka.common.resource.ResourceType.GROUP;
import static org.apache.kafka.common.resource.ResourceType.TOPIC;
import static org.apache.kafka.common.resource.ResourceType.TRANSACTIONAL_ID;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/**
 * What one service may do in Kafka; everything else is refused.
 *
 * @param service name of the service and of its user
 * @param writes names of the topics it writes to
 * @param reads names of the topics it reads
 * @param groups its consumer groups
 * @param streams application ids of its streams: each names a group, and begins the names of the internal topics and of
 *     the transactions
 */
public record ServiceRights(
        String service, Set<String> writes, Set<String> reads, Set<String> groups, Set<String> streams) {

    private static final String ANY_HOST = "*";
    private static final String DEAD_LETTERS = ".dead-letters.";

    public ServiceRights {
        writes = Set.copyOf(writes);
        reads = Set.copyOf(reads);
        groups = Set.copyOf(groups);
        streams = Set.copyOf(streams);
    }

    /** Name of the user as Kafka knows it. */
    public String principal() {
        return "User:" + service;
    }

    /**
     * All topics whose records it may see: those it reads, and those it fills from its outbox, at whose ends it looks up what
     * has arrived when nobody noted it.
     */
    public Set<String> readable() {
        Stream<String> filled =
                streams.isEmpty() ? writes.stream().filter(topic -> !topic.contains(DEAD_LETTERS)) : Stream.empty();
        return Stream.concat(reads.stream(), filled).collect(Collectors.toUnmodifiableSet());
    }

    /** These rights as Kafka's rules; all of them allow, none denies. */
    public Set<AclBinding> bindings() {
        return Stream.of(
                        writes.stream().flatMap(topic -> allow(TOPIC, topic, LITERAL, WRITE, DESCRIBE)),
                        readable().stream().flatMap(topic -> allow(TOPIC, topic, LITERAL, READ, DESCRIBE)),
                        groups.stream().flatMap(group -> allow(GROUP, group, LITERAL, READ, DESCRIBE)),
                        streams.stream().flatMap(this::ofStream))
                .flatMap(bindings -> bindings)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The group may set its number of standby copies; internal topics are made, emptied and removed by the stream. */
    private Stream<AclBinding> ofStream(String application) {
        String internal = application + "-";
        return Stream.of(
                        allow(GROUP, application, LITERAL, READ, DESCRIBE, ALTER_CONFIGS, DESCRIBE_CONFIGS),
                        allow(TOPIC, internal, PREFIXED, READ, WRITE, CREATE, DELETE, DESCRIBE, DESCRIBE_CONFIGS),
                        allow(TRANSACTIONAL_ID, internal, PREFIXED, WRITE, DESCRIBE))
                .flatMap(bindings -> bindings);
    }

    private Stream<AclBinding> allow(ResourceType type, String name, PatternType pattern, AclOperation... operations) {
        return Stream.of(operations)
                .map(operation -> new AclBinding(
                        new ResourcePattern(type, name, pattern),
                        new AccessControlEntry(principal(), ANY_HOST, operation, AclPermissionType.ALLOW)));
    }
}
