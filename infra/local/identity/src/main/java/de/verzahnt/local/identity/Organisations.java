package de.verzahnt.local.identity;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The organisations of the sample: which exist, what they are, and which units belong to a body. */
@Component
class Organisations {

    private record Organisation(String id, String name, String type, String parent) {}

    private final Map<String, Organisation> byId = new LinkedHashMap<>();

    Organisations(IdentityProperties properties) {
        CsvTable.read(properties.organisations())
                .forEach(row -> byId.put(
                        row.get("organisation_id"),
                        new Organisation(
                                row.get("organisation_id"),
                                row.get("name"),
                                row.get("type"),
                                row.get("parent_organisation"))));
    }

    /** The body and all units below it. */
    Set<String> unitsOf(String body) {
        var units = new LinkedHashSet<String>();
        if (byId.containsKey(body)) {
            units.add(body);
            byId.values().stream()
                    .filter(organisation -> organisation.parent().equals(body))
                    .forEach(child -> units.addAll(unitsOf(child.id())));
        }
        return units;
    }

    /** The machine that reports for one organisation; a KI or an Auslaenderbehoerde also acts as what it is. */
    Optional<Account> reporterFor(String organisationId) {
        return Optional.ofNullable(byId.get(organisationId))
                .map(organisation -> new Account(
                        "report-" + organisation.id(),
                        organisation.name(),
                        roles(organisation),
                        Set.of(organisationId)));
    }

    private static Set<String> roles(Organisation organisation) {
        return switch (organisation.type()) {
            case "KI" -> Set.of("reporter", "ki");
            case "ABH" -> Set.of("reporter", "abh");
            default -> Set.of("reporter");
        };
    }
}
