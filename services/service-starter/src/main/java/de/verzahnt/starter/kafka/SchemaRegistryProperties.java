package de.verzahnt.starter.kafka;

import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the schema registry is and how to meet it.
 *
 * @param url base of its Confluent API
 * @param autoRegister whether writing may register a schema; for tests only
 * @param patience how long the start waits for an unreachable registry before it goes on with health DOWN
 * @param retry pause between two looks at the registry
 */
@Validated
@ConfigurationProperties("verzahnt.schema-registry")
public record SchemaRegistryProperties(
        @NotBlank @DefaultValue("http://localhost:8091/apis/ccompat/v7")
        String url,

        @DefaultValue("false") boolean autoRegister,
        @DefaultValue("10s") Duration patience,
        @DefaultValue("3s") Duration retry) {}
