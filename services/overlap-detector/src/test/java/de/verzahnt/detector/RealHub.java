package de.verzahnt.detector;

import de.verzahnt.contract.Topic;
import de.verzahnt.contract.Topics;
import de.verzahnt.events.Lifecycle;
import de.verzahnt.events.OverlapCase;
import de.verzahnt.events.Sozialraum;
import de.verzahnt.provisioning.Durability;
import de.verzahnt.provisioning.Provisioning;
import de.verzahnt.starter.kafka.AvroSerdes;
import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/** A real broker with the contract's topics, a registry in memory, and the service as it is started in production. */
final class RealHub implements AutoCloseable {
    private static final Map<String, String> BROKER = Map.of(
            "transaction.state.log.replication.factor", "1",
            "transaction.state.log.min.isr", "1",
            "transaction.state.log.num.partitions", "4",
            "offsets.topic.num.partitions", "4",
            "auto.create.topics.enable", "false",
            "group.initial.rebalance.delay.ms", "0",
            "group.streams.initial.rebalance.delay.ms", "0",
            "group.streams.min.heartbeat.interval.ms", "500",
            "group.streams.heartbeat.interval.ms", "500");

    private final EmbeddedKafkaKraftBroker broker = new EmbeddedKafkaKraftBroker(1, 1);
    private final String registryUrl;
    final AvroSerdes avro;
    private final Producer<String, byte[]> producer;
    private final Consumer<String, byte[]> reader;
    private final List<ConsumerRecord<String, byte[]>> seen = new ArrayList<>();

    RealHub(String registryUrl, String... topicsToRead) throws Exception {
        this.registryUrl = registryUrl;
        this.avro = AvroSerdes.against(registryUrl);
        BROKER.forEach(broker::brokerProperty);
        broker.afterPropertiesSet();
        Provisioning.topics(address(), Durability.ONE_MACHINE);
        for (Topic<?> topic : Topics.all()) {
            avro.registry().register(topic.valueSubject(), new AvroSchema(topic.schema()));
        }
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", address()), new StringSerializer(), new ByteArraySerializer());
        reader = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers", address(),
                        "group.id", "the-test",
                        "auto.offset.reset", "earliest",
                        "isolation.level", "read_committed"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        reader.subscribe(List.of(topicsToRead));
    }

    String address() {
        return broker.getBrokersAsString();
    }

    ConfigurableApplicationContext start(Path stateDir) {
        return SpringApplication.run(
                OverlapDetector.class,
                "--server.port=0",
                "--management.endpoint.health.show-details=always",
                "--spring.kafka.bootstrap-servers=" + address(),
                "--verzahnt.schema-registry.url=" + registryUrl,
                "--verzahnt.detector.state-dir=" + stateDir,
                "--verzahnt.detector.check-interval=1s",
                "--verzahnt.detector.standby-replicas=1");
    }

    void send(Topic<?> topic, String key, SpecificRecord value) {
        send(topic, key, avro.valueSerializer().serialize(topic.name(), value));
    }

    void send(Topic<?> topic, String key, byte[] value) {
        producer.send(new ProducerRecord<>(topic.name(), key, value));
        producer.flush();
    }

    /** All that came on these topics so far. */
    List<ConsumerRecord<String, byte[]>> read(String topic) {
        reader.poll(Duration.ofMillis(50)).forEach(seen::add);
        return seen.stream().filter(record -> record.topic().equals(topic)).toList();
    }

    List<OverlapCase> cases() {
        var values = avro.valueDeserializer(OverlapCase.class);
        return read(Topics.OVERLAP_CASE.name()).stream()
                .map(record -> values.deserialize(record.topic(), record.value()))
                .toList();
    }

    /** A public and a free meeting place are reported in this district. */
    void meetingPlacesIn(String district) {
        send(
                Topics.KI_PROJECT,
                "ki/neu",
                Report.meetingPlace("ki/neu", "ki").in(district).project());
        send(
                Topics.AGENCY_ACTIVITY,
                "drk/neu",
                Report.meetingPlace("drk/neu", "drk").in(district).activity());
    }

    /** A KI keeps this Sozialraum. */
    void keeps(String key, String parent) {
        Sozialraum place = Sozialraum.newBuilder()
                .setKey(key)
                .setName("Neues Viertel")
                .setParentKey(parent)
                .setLifecycle(Lifecycle.ACTIVE)
                .setRevision(1)
                .setProvenance(Report.PROVENANCE)
                .build();
        send(Topics.SOZIALRAUM, key, place);
    }

    @Override
    public void close() {
        reader.close();
        producer.close();
        broker.destroy();
    }
}
