package de.verzahnt.starter.kafka;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;

/**
 * How a client proves who it is and how it encrypts, as configured under {@code spring.kafka}: for the clients that are
 * made by hand. One that forgets this is turned away by a Kafka that has rights.
 */
public final class ClientSecurity {

    private static final String PARTS = "(security|sasl|ssl)\\..*";

    private ClientSecurity() {}

    /** The settings {@code security.*}, {@code sasl.*} and {@code ssl.*}; empty when none is configured. */
    public static Map<String, Object> of(KafkaProperties kafka) {
        return kafka.buildAdminProperties().entrySet().stream()
                .filter(setting -> setting.getKey().matches(PARTS))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
