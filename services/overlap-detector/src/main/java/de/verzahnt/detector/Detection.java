package de.verzahnt.detector;

import de.verzahnt.contract.Topics;
import de.verzahnt.detector.demand.CountedDemands;
import de.verzahnt.detector.demand.Demands;
import de.verzahnt.detector.demand.TouchpointReader;
import de.verzahnt.detector.memory.Today;
import de.verzahnt.detector.rules.RuleBookReader;
import de.verzahnt.detector.rules.RulesInForce;
import de.verzahnt.detector.streams.RunningStreams;
import de.verzahnt.detector.streams.StreamHealth;
import de.verzahnt.detector.tracing.CarriedCause;
import de.verzahnt.events.TouchpointCount;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.starter.deadletter.DeadLetters;
import de.verzahnt.starter.kafka.AvroSerdes;
import de.verzahnt.starter.kafka.ClientSecurity;
import de.verzahnt.starter.kafka.ContractUse;
import de.verzahnt.starter.kafka.RawConsumers;
import de.verzahnt.starter.observability.Traces;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.streams.state.Stores;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;

/** Puts the parts together. */
@Configuration(proxyBeanMethods = false)
class Detection {

    @Bean
    ContractUse contractUse() {
        return ContractUse.writing(Topics.OVERLAP_CASE)
                .reading(
                        Topics.AGENCY_ACTIVITY,
                        Topics.KI_PROJECT,
                        Topics.ORGANISATION,
                        Topics.DECISION,
                        Topics.ABH_TOUCHPOINT,
                        Topics.RULE_BOOK);
    }

    @Bean
    RulesInForce rulesInForce(ReferenceData reference) {
        return new RulesInForce(reference);
    }

    @Bean
    RuleBookReader ruleBookReader(
            RulesInForce rules,
            AvroSerdes avro,
            DeadLetters letters,
            KafkaConnectionDetails kafka,
            KafkaProperties kafkaSettings) {
        Map<String, Object> connection = new HashMap<>(ClientSecurity.of(kafkaSettings));
        connection.put("bootstrap.servers", kafka.getBootstrapServers());
        return new RuleBookReader(connection, avro, rules, letters);
    }

    @Bean
    ReferenceData referenceData() {
        return ReferenceData.load();
    }

    @Bean
    DetectionTopology detectionTopology(
            ReferenceData reference,
            RulesInForce rules,
            DetectorProperties settings,
            Clock clock,
            Demands demands,
            MeterRegistry meters) {
        return new DetectionTopology(
                reference,
                rules,
                settings,
                new Today(clock),
                demands,
                new DetectionMetrics(meters),
                Stores::persistentKeyValueStore);
    }

    @Bean
    CountedDemands demands(ReferenceData reference) {
        return new CountedDemands(reference.districts());
    }

    @Bean
    TouchpointReader touchpointReader(ConsumerFactory<?, ?> consumers, AvroSerdes avro, CountedDemands demands) {
        ConsumerFactory<byte[], byte[]> raw = RawConsumers.of(consumers);
        return new TouchpointReader(raw::createConsumer, avro.valueDeserializer(TouchpointCount.class), demands);
    }

    @Bean
    RunningStreams runningStreams(
            DetectionTopology topology,
            AvroSerdes avro,
            DetectorProperties settings,
            KafkaConnectionDetails kafka,
            KafkaProperties kafkaSettings,
            Traces traces,
            MeterRegistry meters) {
        var streams = StreamsSettings.of(
                settings, String.join(",", kafka.getBootstrapServers()), ClientSecurity.of(kafkaSettings));
        streams.put(CarriedCause.TRACES, traces);
        DetectorSerdes serdes = DetectorSerdes.of(avro);
        return new RunningStreams(
                streams, builder -> topology.addTo(builder, serdes), settings.standbyReplicas(), meters);
    }

    @Bean
    StreamHealth streamHealthIndicator(RunningStreams streams) {
        return new StreamHealth(streams);
    }
}
