package de.verzahnt.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.contract.Topics;
import de.verzahnt.provisioning.Step.Result;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.AlterConfigOp.OpType;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.ConfigResource.Type;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

class ProvisioningIT {

    private final EmbeddedKafkaKraftBroker broker = new EmbeddedKafkaKraftBroker(1, 1);
    private Admin admin;

    @BeforeEach
    void startBroker() {
        broker.afterPropertiesSet();
        admin = Admin.create(Map.of("bootstrap.servers", broker.getBrokersAsString()));
    }

    @AfterEach
    void stopBroker() {
        admin.close();
        broker.destroy();
    }

    @Test
    void firstRunCreatesEveryTopicWithItsSettings() throws Exception {
        assertThat(provisionTopics()).extracting(Step::result).containsOnly(Result.CREATED);

        assertThat(setting("vz.agency-activity.v1", "cleanup.policy")).isEqualTo("compact");
        assertThat(setting("vz.decision.v1", "retention.ms")).isEqualTo("-1");
        assertThat(setting("vz.overlap-detector.dead-letters.v1", "retention.ms"))
                .isEqualTo("7776000000");
        var found = admin.describeTopics(List.of("vz.overlap-case.v1"))
                .allTopicNames()
                .get();
        assertThat(found.values())
                .allSatisfy(topic -> assertThat(topic.partitions()).hasSize(Topics.PARTITIONS));
    }

    @Test
    void secondRunChangesNothing() {
        provisionTopics();

        assertThat(provisionTopics()).extracting(Step::result).containsOnly(Result.UNCHANGED);
    }

    @Test
    void settingThatSomebodyChangedIsCorrectedAndNamed() throws Exception {
        provisionTopics();
        var resource = new ConfigResource(Type.TOPIC, "vz.decision.v1");
        var shorter = new AlterConfigOp(new ConfigEntry("retention.ms", "1000"), OpType.SET);
        admin.incrementalAlterConfigs(Map.of(resource, List.of(shorter))).all().get();
        KnownToBrokers.await(() -> setting("vz.decision.v1", "retention.ms").equals("1000"), "vz.decision.v1");

        assertThat(provisionTopics())
                .contains(new Step("vz.decision.v1", Result.UPDATED, "retention.ms: 1000 (expected: -1)"));
        assertThat(setting("vz.decision.v1", "retention.ms")).isEqualTo("-1");
    }

    @Test
    void otherNumberOfPartitionsIsLeftAndNamed() throws Exception {
        admin.createTopics(List.of(new NewTopic("vz.decision.v1", 1, (short) 1)))
                .all()
                .get();
        KnownToBrokers.await(() -> admin.listTopics().names().get().contains("vz.decision.v1"), "vz.decision.v1");

        var refused = new ProvisioningReport(provisionTopics()).refused();
        assertThat(refused).extracting(Step::subject).containsExactly("vz.decision.v1");
        assertThat(refused.get(0).detail()).startsWith("partitions: 1 (expected: 6)");
    }

    private List<Step> provisionTopics() {
        return Provisioning.topics(broker.getBrokersAsString(), Durability.ONE_MACHINE);
    }

    private String setting(String topic, String name) throws ExecutionException, InterruptedException {
        var resource = new ConfigResource(Type.TOPIC, topic);
        var configs = admin.describeConfigs(List.of(resource)).all().get();
        return configs.values().iterator().next().get(name).value();
    }
}
