package de.verzahnt.kubernetes;

import de.verzahnt.provisioning.rights.Rights;
import de.verzahnt.provisioning.rights.ServiceRights;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/** Writes the rights of {@code infra/provisioning} as Strimzi's users. */
final class KafkaUsers {

    private static final String HEAD = """
            # Written from de.verzahnt.provisioning.rights.Rights; KafkaUsersTest compares and, with -Dverzahnt.write=true, writes.
            # Strimzi makes each user, gives it these rights and puts its password into a secret of the same name.
            """;

    private static final String USER = """
            ---
            apiVersion: kafka.strimzi.io/v1
            kind: KafkaUser
            metadata: {name: %s, labels: {strimzi.io/cluster: hub, part-of: verzahnt}}
            spec:
              authentication: {type: scram-sha-512}
            """;

    private static final String RIGHT = "      - {resource: {type: %s, name: %s, patternType: %s}, operations: [%s]}\n";

    private KafkaUsers() {}

    static String text() {
        // Super user by name in kafka.yaml: it needs no rights of its own.
        return HEAD
                + USER.formatted("deployer")
                + Rights.all().stream().map(KafkaUsers::user).collect(Collectors.joining());
    }

    private static String user(ServiceRights rights) {
        Map<ResourcePattern, List<AclBinding>> byResource =
                rights.bindings().stream().collect(Collectors.groupingBy(AclBinding::pattern));
        return USER.formatted(rights.service())
                + "  authorization:\n    type: simple\n    acls:\n"
                + byResource.entrySet().stream()
                        .sorted(Comparator.comparing((Map.Entry<ResourcePattern, ?> entry) ->
                                        entry.getKey().resourceType())
                                .thenComparing(entry -> entry.getKey().name()))
                        .map(entry -> right(entry.getKey(), entry.getValue()))
                        .collect(Collectors.joining());
    }

    private static String right(ResourcePattern resource, List<AclBinding> bindings) {
        String operations = bindings.stream()
                .map(binding -> binding.entry().operation())
                .sorted()
                .map(KafkaUsers::camelCase)
                .collect(Collectors.joining(", "));
        return RIGHT.formatted(
                typeOf(resource.resourceType()),
                resource.name(),
                resource.patternType() == PatternType.PREFIXED ? "prefix" : "literal",
                operations);
    }

    private static String typeOf(ResourceType type) {
        return type == ResourceType.TRANSACTIONAL_ID
                ? "transactionalId"
                : type.name().toLowerCase(Locale.ROOT);
    }

    private static String camelCase(AclOperation operation) {
        return java.util.Arrays.stream(operation.name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
