package de.verzahnt.dashboard.notifications;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What was typed, as typed. */
record SettingsForm(Map<String, List<String>> fields) {

    SettingsForm {
        fields = Map.copyOf(fields);
    }

    static SettingsForm of(MultiValueMap<String, String> sent) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        sent.forEach((name, values) ->
                fields.put(name, values.stream().filter(Objects::nonNull).toList()));
        return new SettingsForm(fields);
    }

    static SettingsForm of(Settings settings) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("ownCases", List.of(settings.ownCases().name()));
        fields.put("area", List.of(settings.area().name()));
        fields.put("districts", settings.districts());
        fields.put("fields", settings.fields());
        put(fields, "quietFrom", settings.quietFrom());
        put(fields, "quietUntil", settings.quietUntil());
        put(fields, "deputyOrganisation", settings.deputyOrganisation());
        put(fields, "deputyMailbox", settings.deputyMailbox());
        put(fields, "deputyUntil", settings.deputyUntil());
        fields.put("revision", List.of(Long.toString(settings.revision())));
        return new SettingsForm(fields);
    }

    private static void put(Map<String, List<String>> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, List.of(value.toString()));
        }
    }

    /** The words of a field; empty when there are none. */
    public String one(String name) {
        return all(name).stream().findFirst().map(String::strip).orElse("");
    }

    /** All that is chosen in a field. */
    List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    /** Whether this is chosen in the field. */
    public boolean has(String name, String value) {
        return all(name).contains(value);
    }

    /** The same against the state of this revision. */
    SettingsForm against(long revision) {
        Map<String, List<String>> others = new LinkedHashMap<>(fields);
        others.put("revision", List.of(Long.toString(revision)));
        return new SettingsForm(others);
    }
}
