package de.verzahnt.benchmark.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.contract.Topics;
import de.verzahnt.events.ClosingReason;
import de.verzahnt.events.FindingClass;
import de.verzahnt.events.Outcome;
import de.verzahnt.events.Sector;
import de.verzahnt.local.HubSettings;
import de.verzahnt.local.LocalHub;
import de.verzahnt.local.LogAddress;
import de.verzahnt.local.Part;
import io.confluent.kafka.serializers.KafkaAvroSerializer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a real broker and a real registry: what services write there with the Confluent serializer becomes a lesson. */
class DecisionsExportIT {

    private static final String AWO = "awo/treff";

    @TempDir
    private static Path folder;

    private static LocalHub hub;
    private static KafkaProducer<String, byte[]> producer;
    private static KafkaAvroSerializer avro;

    @BeforeAll
    static void start() {
        hub = LocalHub.start(HubSettings.forTest(folder.resolve("hub"), Part.REGISTRY));
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", hub.bootstrapServers()), new StringSerializer(), new ByteArraySerializer());
        avro = new KafkaAvroSerializer();
        avro.configure(
                Map.of(
                        "schema.registry.url",
                        hub.registryUrl(),
                        "auto.register.schemas",
                        false,
                        "use.latest.version",
                        true,
                        "avro.use.logical.type.converters",
                        true),
                false);
    }

    @AfterAll
    static void stop() {
        avro.close();
        producer.close();
        hub.close();
    }

    @Test
    void whatStandsInTheLogIsReadWithItsWordingsForgottenOfferingsAndPoison() throws Exception {
        register();
        offerings();
        cases();
        send(Topics.OVERLAP_CASE.name(), "poison", "kein Avro".getBytes(StandardCharsets.UTF_8), Asked.AT);

        Records records;
        try (LogAddress log = LogAddress.of(hub)) {
            records = HubLog.read(log);
        }
        Lesson lesson = Lesson.of(records);
        new LessonFolder(folder.resolve("out")).write(lesson, records.organisations());

        assertThat(folder.resolve("out/labels.csv")).hasContent("""
                        a,b,class,certainty,why,rules_version
                        caritas/cafe-deutsch,ki/sprachcafe,DOPPELSTRUKTUR,3,"ABSPRACHE, both sides",v2
                        """);
        assertThat(folder.resolve("out/offerings.csv"))
                .content()
                .contains("Sprachcafé")
                .doesNotContain("Schachclub");
        assertThat(new Summary(lesson, records.unreadable()).lines())
                .contains(
                        "    1 pairs with 2 offerings",
                        "      1 DOPPELSTRUKTUR",
                        "      1 ABSPRACHE, both sides",
                        "      1 open: nobody spoke, not agreed, taken back, or run out",
                        "      1 offering or organisation no longer in the log",
                        "    1 records of the log could not be read");
    }

    private static void register() throws Exception {
        send(Topics.ORGANISATION.name(), "stadt", Story.organisationOf("stadt", null, Sector.PUBLIC), Story.BEFORE);
        send(
                Topics.ORGANISATION.name(),
                Asked.KI,
                Story.organisationOf(Asked.KI, "stadt", Sector.PUBLIC),
                Story.BEFORE);
        send(
                Topics.ORGANISATION.name(),
                Asked.CARITAS,
                Story.organisationOf(Asked.CARITAS, null, Sector.FREE),
                Story.BEFORE);
    }

    /** The anchor comes as a project and changes after the question; a third offering is forgotten. */
    private static void offerings() throws Exception {
        String activities = Topics.AGENCY_ACTIVITY.name();
        String projects = Topics.KI_PROJECT.name();
        send(activities, Asked.LINE, Story.activity(Asked.LINE, Asked.CARITAS, "Café Deutsch"), Story.BEFORE);
        send(projects, Asked.ANCHOR, Story.project(Asked.ANCHOR, Asked.KI, "Sprachcafé"), Story.BEFORE);
        send(projects, Asked.ANCHOR, Story.project(Asked.ANCHOR, Asked.KI, "Schachclub"), Asked.AT.plusSeconds(9));
        send(activities, AWO, Story.activity(AWO, Asked.CARITAS, "Treff"), Story.BEFORE);
        send(activities, AWO, (byte[]) null, Asked.AT);
    }

    private static void cases() throws Exception {
        Asked agreed = Asked.about(FindingClass.DOPPELSTRUKTUR)
                .says(Asked.CARITAS, "proposal", Outcome.ABSPRACHE)
                .says(Asked.KI, "yes", Outcome.AGREED)
                .settledBy("proposal");
        Asked forgotten = Asked.about(FindingClass.PUBLIC_PARALLEL)
                .betweenAnchorAnd(AWO)
                .steeringSays("word", Outcome.ABSPRACHE)
                .settledBy("word")
                .ended(ClosingReason.WITHDRAWN);
        tell(Asked.about(FindingClass.DOPPELSTRUKTUR));
        tell(agreed.byRules("v2+1"));
        tell(forgotten);
        tell(Asked.about(FindingClass.PARALLEL));
        send(Topics.DECISION.name(), "case-DOPPELSTRUKTUR", Story.agreementOf("yes", "proposal"), Asked.AT);
    }

    private static void tell(Asked about) throws Exception {
        send(Topics.OVERLAP_CASE.name(), about.state().getCaseId(), about.state(), Asked.AT);
    }

    private static void send(String topic, String key, SpecificRecord value, Instant at) throws Exception {
        send(topic, key, avro.serialize(topic, value), at);
    }

    private static void send(String topic, String key, byte @Nullable [] value, Instant at)
            throws ExecutionException, InterruptedException {
        producer.send(new ProducerRecord<>(topic, null, at.toEpochMilli(), key, value))
                .get();
    }
}
