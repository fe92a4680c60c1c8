package de.verzahnt.starter.kafka;

import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;

/** Registry client, serdes, health of Kafka and registry, and the guard for services that declare a {@link ContractUse}. */
@AutoConfiguration(after = KafkaAutoConfiguration.class)
@EnableConfigurationProperties(SchemaRegistryProperties.class)
public class KafkaStarterAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    SchemaRegistryClient schemaRegistryClient(SchemaRegistryProperties settings) {
        return AvroSerdes.client(settings.url());
    }

    @Bean
    @ConditionalOnMissingBean
    AvroSerdes avroSerdes(SchemaRegistryClient registry, SchemaRegistryProperties settings) {
        return new AvroSerdes(registry, settings.url(), settings.autoRegister());
    }

    @Bean
    @ConditionalOnBean(KafkaConnectionDetails.class)
    KafkaHealth kafkaHealthIndicator(KafkaConnectionDetails connection, KafkaProperties kafka) {
        return new KafkaHealth(connection.getAdmin().getBootstrapServers(), ClientSecurity.of(kafka));
    }

    @Bean
    @ConditionalOnBean(ContractUse.class)
    SchemaGuard schemaGuard(ContractUse use, SchemaRegistryClient registry, SchemaRegistryProperties settings) {
        return new SchemaGuard(new ContractCheck(use, registry), settings);
    }

    @Bean
    @ConditionalOnBean(ContractUse.class)
    SchemaRegistryHealth schemaRegistryHealthIndicator(SchemaGuard guard) {
        return new SchemaRegistryHealth(guard);
    }
}
