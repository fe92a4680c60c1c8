package de.verzahnt.starter.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import de.verzahnt.contract.Topic;
import de.verzahnt.contract.Topics;
import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import java.time.Duration;
import org.apache.avro.SchemaBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class SchemaGuardTest {

    private static final Topic<?> TOPIC = Topics.DECISION;

    private final SchemaRegistryClient registry = AvroSerdes.client("mock://guard-" + System.nanoTime());
    private SchemaGuard guard = guard(registry, ContractUse.writing(TOPIC));

    @AfterEach
    void stop() {
        guard.stop();
    }

    @Test
    void aServiceWhoseSchemaIsRegisteredStartsHealthy() throws Exception {
        registry.register(TOPIC.valueSubject(), ContractCheck.published(TOPIC));

        guard.start();

        assertThat(new SchemaRegistryHealth(guard).health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void aWriterThatContradictsTheRegistryDoesNotStartAndNamesSubjectAndDifference() throws Exception {
        registry.register(TOPIC.valueSubject(), new AvroSchema(recordWith("field_nobody_writes")));

        assertThatThrownBy(guard::start)
                .isInstanceOf(IncompatibleSchema.class)
                .hasMessageContaining(TOPIC.valueSubject())
                .hasMessageContaining("field_nobody_writes");
    }

    @Test
    void aReaderThatContradictsTheRegistryDoesNotStart() throws Exception {
        registry.register(TOPIC.valueSubject(), new AvroSchema(recordWith("other")));
        guard = guard(registry, ContractUse.writing().reading(TOPIC));

        assertThatThrownBy(guard::start).isInstanceOf(IncompatibleSchema.class).hasMessageContaining("cannot read");
    }

    @Test
    void aSchemaThatIsNotDeployedYetIsWaitedFor() throws Exception {
        guard.start();
        assertThat(new SchemaRegistryHealth(guard).health().getDetails().toString())
                .contains(TOPIC.valueSubject());

        registry.register(TOPIC.valueSubject(), ContractCheck.published(TOPIC));

        await().atMost(Duration.ofSeconds(5)).until(() -> guard.verdict() instanceof ContractVerdict.Fits);
    }

    @Test
    void aRegistryThatIsAwayLetsTheServiceStartUnhealthy() {
        guard = guard(AvroSerdes.client("http://localhost:1"), ContractUse.writing(TOPIC));

        guard.start();

        assertThat(new SchemaRegistryHealth(guard).health().getStatus()).isEqualTo(Status.DOWN);
    }

    private static SchemaGuard guard(SchemaRegistryClient registry, ContractUse use) {
        return new SchemaGuard(
                new ContractCheck(use, registry),
                new SchemaRegistryProperties("unused", false, Duration.ofMillis(300), Duration.ofMillis(50)));
    }

    private static org.apache.avro.Schema recordWith(String field) {
        return SchemaBuilder.record(TOPIC.schema().getName())
                .namespace(TOPIC.schema().getNamespace())
                .fields()
                .requiredString(field)
                .endRecord();
    }
}
