package de.verzahnt.provisioning;

import de.verzahnt.contract.Topics;
import de.verzahnt.provisioning.Step.Result;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.AlterConfigOp.OpType;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.ConfigResource.Type;

/** Creates the topics that are missing and corrects the settings of the others. */
final class TopicProvisioning {

    private final Admin admin;
    private final Durability durability;

    TopicProvisioning(Admin admin, Durability durability) {
        this.admin = admin;
        this.durability = durability;
    }

    List<Step> provision() throws ExecutionException, InterruptedException {
        Set<String> present = admin.listTopics().names().get();
        var steps = new ArrayList<Step>();
        for (var topic : TopicSettings.all(durability).entrySet()) {
            steps.add(
                    present.contains(topic.getKey())
                            ? correct(topic.getKey(), topic.getValue())
                            : create(topic.getKey(), topic.getValue()));
        }
        return steps;
    }

    private Step create(String name, Map<String, String> settings) throws ExecutionException, InterruptedException {
        var topic = new NewTopic(name, Topics.PARTITIONS, durability.replicationFactor()).configs(settings);
        admin.createTopics(List.of(topic)).all().get();
        KnownToBrokers.await(() -> admin.listTopics().names().get().contains(name), name);
        return new Step(name, Result.CREATED, "");
    }

    private Step correct(String name, Map<String, String> settings) throws ExecutionException, InterruptedException {
        var described = admin.describeTopics(List.of(name)).allTopicNames().get();
        String shape = differenceInShape(described.values().iterator().next());
        if (!shape.isEmpty()) {
            return new Step(name, Result.REFUSED, shape);
        }
        var resource = new ConfigResource(Type.TOPIC, name);
        var found = values(admin.describeConfigs(List.of(resource)).all().get());
        var details = new ArrayList<String>();
        var changes = new ArrayList<AlterConfigOp>();
        settings.forEach((setting, wanted) -> {
            String value = found.getOrDefault(setting, "");
            if (!value.equals(wanted)) {
                details.add("%s: %s (expected: %s)".formatted(setting, value, wanted));
                changes.add(new AlterConfigOp(new ConfigEntry(setting, wanted), OpType.SET));
            }
        });
        if (changes.isEmpty()) {
            return new Step(name, Result.UNCHANGED, "");
        }
        change(resource, changes, settings);
        return new Step(name, Result.UPDATED, String.join(", ", details));
    }

    private void change(ConfigResource topic, List<AlterConfigOp> changes, Map<String, String> wanted)
            throws ExecutionException, InterruptedException {
        admin.incrementalAlterConfigs(Map.of(topic, changes)).all().get();
        KnownToBrokers.await(
                () -> values(admin.describeConfigs(List.of(topic)).all().get())
                        .entrySet()
                        .containsAll(wanted.entrySet()),
                topic.name());
    }

    private static Map<String, String> values(Map<ConfigResource, Config> configs) {
        var values = new HashMap<String, String>();
        configs.values().forEach(config -> config.entries().forEach(entry -> values.put(entry.name(), entry.value())));
        return values;
    }

    /** Neither may be changed by the way: more partitions move keys to other tasks, more replicas move data. */
    private String differenceInShape(TopicDescription found) {
        if (found.partitions().size() != Topics.PARTITIONS) {
            return "partitions: %d (expected: %d); keys would move, so the topic must be copied into a new one"
                    .formatted(found.partitions().size(), Topics.PARTITIONS);
        }
        int replicas = found.partitions().get(0).replicas().size();
        return replicas == durability.replicationFactor()
                ? ""
                : "replication factor: %d (expected: %d); move it with kafka-reassign-partitions"
                        .formatted(replicas, durability.replicationFactor());
    }
}
