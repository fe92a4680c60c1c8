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

    /** Reads a call; an {@link IllegalArgumentException} says what is wrong with it. */
    static Call of(String[] arguments, Map<String, String> environment) {
        if (arguments.length != 2 && arguments.length != 4) {
            throw new IllegalArgumentException(
                    "%d arguments (expected: <bootstrap servers> <registry url> [<replication> <min in-sync>])"
                            .formatted(arguments.length));
        }
        var kafka = new HashMap<String, Object>();
        environment.forEach((name, value) -> {
            if (name.startsWith(CLIENT_SETTING)) {
                kafka.put(settingOf(name), value);
            }
        });
        kafka.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, arguments[0]);
        return new Call(Map.copyOf(kafka), arguments[1], durability(arguments), passwords(environment));
    }

    private static String settingOf(String variable) {
        return variable.substring(CLIENT_SETTING.length())
                .toLowerCase(Locale.ROOT)
                .replace('_', '.');
    }

    private static Durability durability(String[] arguments) {
        return arguments.length == 2
                ? Durability.CLUSTER
                : new Durability(Short.parseShort(arguments[2]), Integer.parseInt(arguments[3]));
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
