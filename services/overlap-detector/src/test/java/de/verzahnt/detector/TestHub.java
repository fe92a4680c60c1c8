package de.verzahnt.detector;

import de.verzahnt.contract.Topic;
import de.verzahnt.contract.Topics;
import de.verzahnt.detector.cases.DebounceProperties;
import de.verzahnt.detector.demand.Demands;
import de.verzahnt.detector.kreis.KreisCounts;
import de.verzahnt.detector.kreis.MeetingRules;
import de.verzahnt.detector.stores.Today;
import de.verzahnt.detector.streams.StreamFactory;
import de.verzahnt.events.AgencyActivity;
import de.verzahnt.events.DecisionRecorded;
import de.verzahnt.events.FindingClass;
import de.verzahnt.events.KiProject;
import de.verzahnt.events.Lifecycle;
import de.verzahnt.events.Organisation;
import de.verzahnt.events.OverlapCase;
import de.verzahnt.events.Sector;
import de.verzahnt.reference.District;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.index.OverlapRules;
import de.verzahnt.rules.rulebook.RuleBook;
import de.verzahnt.rules.signal.Demand;
import de.verzahnt.starter.kafka.AvroSerdes;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.BuiltInDslStoreSuppliers.InMemoryDslStoreSuppliers;
import org.apache.kafka.streams.state.Stores;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;

/** The topology with a registry in memory and a clock that the test moves. Starts on Monday 5 January 2026, nine o'clock. */
final class TestHub implements AutoCloseable {
    static final ReferenceData REFERENCE = ReferenceData.load();
    /** Name of the rules that ship. */
    static final String SHIPPED = RuleBook.shipped().version();

    /** Weights under which the meeting places of these tests have nothing in common. */
    static final Map<String, Double> NOTHING_ALIKE =
            Map.of("weights.FIELD.SAME", -10.0, "weights.FORMAT.SAME", -10.0, "weights.AREA.SAME_QUARTER", -10.0);

    static final OverlapRules RULES = OverlapRules.current(REFERENCE);
    static final Instant START = Instant.parse("2026-01-05T08:00:00Z");

    /** That of the service. */
    static final DebounceProperties TELLING = new DebounceProperties(
            Duration.ofMillis(100), Duration.ofMillis(300), 50, Duration.ofSeconds(2), Duration.ofSeconds(30));

    final MovingClock clock = new MovingClock(START);
    final AvroSerdes avro = AvroSerdes.against("mock://" + UUID.randomUUID());
    /** What the immigration office has counted. */
    final Set<Demand> counted = new HashSet<>();

    final TopologyTestDriver driver;
    private final Serde<AgencyActivity> activities = avro.valueSerde(AgencyActivity.class);
    private final Serde<KiProject> projects = avro.valueSerde(KiProject.class);
    /** In force from the next event or look at the clock on. */
    OverlapRules rules;

    private ReferenceData reference = REFERENCE;
    Map<String, String> places = Map.of();

    private final TestOutputTopic<String, OverlapCase> egress;
    private final TestOutputTopic<byte[], byte[]> dead;
    private final List<TestRecord<String, OverlapCase>> published = new ArrayList<>();

    TestHub(Path stateDir) {
        this(stateDir, RULES);
    }

    TestHub(Path stateDir, OverlapRules rules) {
        this.rules = rules;
        DetectorProperties settings = settings(stateDir);
        Properties streams = StreamsSettings.of(settings, "nowhere:9092", Map.of());
        streams.put(StreamsConfig.DSL_STORE_SUPPLIERS_CLASS_CONFIG, InMemoryDslStoreSuppliers.class);
        driver = new TopologyTestDriver(
                topology(
                        streams,
                        settings,
                        () -> new MeetingRules(this.rules, reference, places),
                        clock,
                        kreis -> Optional.of(Set.copyOf(counted)),
                        avro),
                streams,
                START);
        egress = driver.createOutputTopic(
                Topics.OVERLAP_CASE.name(), new StringDeserializer(), avro.valueDeserializer(OverlapCase.class));
        dead = driver.createOutputTopic(
                Topics.deadLetters("overlap-detector"), new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    static DetectorProperties settings(Path stateDir) {
        return new DetectorProperties(
                stateDir, 1, 0, Duration.ofMillis(100), Duration.ofMinutes(1), Duration.ofDays(14), TELLING);
    }

    static Topology topology(
            Properties streams,
            DetectorProperties settings,
            Supplier<MeetingRules> meeting,
            MovingClock clock,
            Demands demands,
            AvroSerdes avro) {
        var topology = new DetectionTopology(
                REFERENCE,
                meeting,
                settings,
                new Today(clock),
                demands,
                KreisCounts.none(),
                Stores::inMemoryKeyValueStore);
        return BuiltTopology.of(
                StreamFactory.stream(streams, builder -> topology.addTo(builder, avro), 0, new SimpleMeterRegistry()));
    }

    /** From now on the KIs of this Kreis keep these Sozialräume beside the shipped ones. */
    void keeps(String kreis, District... sozialraeume) {
        reference = REFERENCE.with(REFERENCE.districts().with(List.of(sozialraeume)));
        rules = OverlapRules.current(reference);
        places = Map.of(kreis, List.of(sozialraeume).toString());
    }

    TestHub publicBody(String id) {
        return knows(organisation(id, "KI", Sector.PUBLIC));
    }

    TestHub agency(String id) {
        return knows(organisation(id, "IA", Sector.FREE));
    }

    TestHub knows(Organisation organisation) {
        send(
                Topics.ORGANISATION.name(),
                organisation.getOrganisationId(),
                organisation,
                avro.valueSerde(Organisation.class));
        return this;
    }

    static Organisation organisation(String id, String type, Sector sector) {
        return Organisation.newBuilder()
                .setOrganisationId(id)
                .setName(id)
                .setType(type)
                .setSector(sector)
                .setBodyId(id)
                .setLifecycle(Lifecycle.ACTIVE)
                .setRevision(1)
                .setProvenance(Report.PROVENANCE)
                .build();
    }

    void activity(Report report) {
        send(Topics.AGENCY_ACTIVITY.name(), report.id(), report.activity(), activities);
    }

    void project(Report report) {
        send(Topics.KI_PROJECT.name(), report.id(), report.project(), projects);
    }

    void decision(DecisionRecorded decision) {
        send(Topics.DECISION.name(), decision.getCaseId(), decision, avro.valueSerde(DecisionRecorded.class));
    }

    /** A second passes with every event. */
    <V> void send(String topic, String key, V value, Serde<V> serde) {
        clock.advance(Duration.ofSeconds(1));
        TestInputTopic<String, V> input = driver.createInputTopic(topic, new StringSerializer(), serde.serializer());
        input.pipeInput(key, value, clock.instant());
    }

    void tombstone(Topic<?> topic, String key) {
        bytes(topic.name(), key, null);
    }

    void bytes(String topic, String key, byte @Nullable [] value) {
        clock.advance(Duration.ofSeconds(1));
        TestInputTopic<String, byte @Nullable []> input =
                driver.createInputTopic(topic, new StringSerializer(), new ByteArraySerializer());
        input.pipeInput(key, value, clock.instant());
    }

    void passes(Duration time) {
        clock.advance(time);
        driver.advanceWallClockTime(time);
    }

    /** All states published so far, oldest first; whoever asks waits until nothing is held back any more. */
    List<TestRecord<String, OverlapCase>> published() {
        driver.advanceWallClockTime(TELLING.stormPause());
        return publishedAlready();
    }

    /** What is published at this moment. */
    List<TestRecord<String, OverlapCase>> publishedAlready() {
        published.addAll(egress.readRecordsToList());
        return published;
    }

    /** The last state of each case. */
    Map<String, OverlapCase> cases() {
        Map<String, OverlapCase> latest = new LinkedHashMap<>();
        published().forEach(record -> latest.put(record.key(), record.value()));
        return latest;
    }

    OverlapCase theOnly(FindingClass findingClass) {
        return cases().values().stream()
                .filter(found -> found.getFindingClass() == findingClass)
                .reduce((one, other) -> {
                    throw new AssertionError(findingClass + ": two cases (expected: one)");
                })
                .orElseThrow(() -> new AssertionError(findingClass + ": no case in " + cases()));
    }

    List<TestRecord<byte[], byte[]>> deadLetters() {
        return dead.readRecordsToList();
    }

    @Override
    public void close() {
        driver.close();
    }
}
