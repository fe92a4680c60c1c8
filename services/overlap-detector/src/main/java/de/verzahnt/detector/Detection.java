package de.verzahnt.detector;

import de.verzahnt.contract.Topics;
import de.verzahnt.detector.demand.CountedDemands;
import de.verzahnt.detector.demand.Demands;
import de.verzahnt.detector.demand.TouchpointReader;
import de.verzahnt.detector.rules.RuleBookReader;
import de.verzahnt.detector.rules.RulesInForce;
import de.verzahnt.detector.rules.SozialraumReader;
import de.verzahnt.detector.stores.Today;
import de.verzahnt.detector.streams.StreamFactory;
import de.verzahnt.detector.streams.StreamHealth;
import de.verzahnt.detector.tracing.CarriedCause;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.starter.deadletter.DeadLetters;
import de.verzahnt.starter.kafka.AvroSerdes;
import de.verzahnt.starter.kafka.ClientSecurity;
import de.verzahnt.starter.kafka.ContractUse;
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
import org.springframework.kafka.config.StreamsBuilderFactoryBean;

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
                        Topics.SOZIALRAUM,
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
        return new RuleBookReader(connection(kafka, kafkaSettings), avro, rules, letters);
    }

    @Bean
    SozialraumReader sozialraumReader(
            RulesInForce rules,
            AvroSerdes avro,
            ReferenceData reference,
            KafkaConnectionDetails kafka,
            KafkaProperties kafkaSettings) {
        return new SozialraumReader(connection(kafka, kafkaSettings), avro, rules, reference.districts());
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
    TouchpointReader touchpointReader(
            CountedDemands demands, AvroSerdes avro, KafkaConnectionDetails kafka, KafkaProperties kafkaSettings) {
        return new TouchpointReader(connection(kafka, kafkaSettings), avro, demands);
    }

    private static Map<String, Object> connection(KafkaConnectionDetails kafka, KafkaProperties settings) {
        Map<String, Object> connection = new HashMap<>(ClientSecurity.of(settings));
        connection.put("bootstrap.servers", kafka.getBootstrapServers());
        return connection;
    }

    @Bean
    StreamsBuilderFactoryBean detectionStream(
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
        return StreamFactory.stream(
                streams, builder -> topology.addTo(builder, avro), settings.standbyReplicas(), meters);
    }

    @Bean
    StreamHealth streamHealthIndicator(StreamsBuilderFactoryBean stream) {
        return new StreamHealth(stream);
    }
}
