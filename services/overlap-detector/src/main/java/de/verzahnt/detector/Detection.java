package de.verzahnt.detector;

import de.verzahnt.contract.Topics;
import de.verzahnt.detector.memory.Today;
import de.verzahnt.detector.streams.RunningStreams;
import de.verzahnt.detector.streams.StreamHealth;
import de.verzahnt.detector.tracing.CarriedCause;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.OverlapRules;
import de.verzahnt.starter.kafka.AvroSerdes;
import de.verzahnt.starter.kafka.ClientSecurity;
import de.verzahnt.starter.kafka.ContractUse;
import de.verzahnt.starter.observability.Traces;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.apache.kafka.streams.state.Stores;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

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
                        Topics.RULE_BOOK);
    }

    @Bean
    OverlapRules overlapRules(ReferenceData reference) {
        return OverlapRules.current(reference);
    }

    @Bean
    ReferenceData referenceData() {
        return ReferenceData.load();
    }

    @Bean
    DetectionTopology detectionTopology(
            ReferenceData reference,
            OverlapRules rules,
            DetectorProperties settings,
            Clock clock,
            MeterRegistry meters) {
        return new DetectionTopology(
                reference,
                rules,
                settings,
                new Today(clock),
                new DetectionMetrics(meters),
                Stores::persistentKeyValueStore);
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
