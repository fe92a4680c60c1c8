package de.verzahnt.provisioning;

import de.verzahnt.provisioning.rights.Rights;
import de.verzahnt.provisioning.rights.ServiceRights;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.kafka.clients.admin.AdminClientConfig;

/**
 * What a call of the provisioning asks for.
 *
 * @param kafka settings of the client: where Kafka is, and who deploys
 * @param passwords of the services' users by name of the service; empty when this provisioning keeps no users
 */
record Call(Map<String, Object> kafka, String registryUrl, Durability durability, Map<String, String> passwords) {

    /** As the services are told: {@code SPRING_KAFKA_PROPERTIES_SASL_MECHANISM} is {@code sasl.mechanism}. */
    private static final String CLIENT_SETTING = "SPRING_KAFKA_PROPERTIES_";

    private static final String PASSWORD = "KAFKA_PASSWORD_";

    /** A call in this environment; an {@link IllegalArgumentException} says what is wrong with it. */
    static Call of(
            String bootstrapServers, String registryUrl, Durability durability, Map<String, String> environment) {
        var kafka = new HashMap<String, Object>();
        environment.forEach((name, value) -> {
            if (name.startsWith(CLIENT_SETTING)) {
                kafka.put(settingOf(name), value);
            }
        });
        kafka.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        return new Call(Map.copyOf(kafka), registryUrl, durability, passwords(environment));
    }

    private static String settingOf(String variable) {
        return variable.substring(CLIENT_SETTING.length())
                .toLowerCase(Locale.ROOT)
                .replace('_', '.');
    }

    /** All or none: a service without a user could not work. */
    private static Map<String, String> passwords(Map<String, String> environment) {
        var passwords = new LinkedHashMap<String, String>();
        for (ServiceRights rights : Rights.all()) {
            String password = environment.getOrDefault(variableOf(rights.service()), "");
            if (!password.isBlank()) {
                passwords.put(rights.service(), password);
            }
        }
        List<String> missing = Rights.all().stream()
                .map(ServiceRights::service)
                .filter(service -> !passwords.containsKey(service))
                .map(Call::variableOf)
                .toList();
        if (!passwords.isEmpty() && !missing.isEmpty()) {
            throw new IllegalArgumentException(
                    "%s: not set (expected: a password for every service, or for none)".formatted(missing));
        }
        return Map.copyOf(passwords);
    }

    private static String variableOf(String service) {
        return PASSWORD + service.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
