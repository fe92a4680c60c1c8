package de.verzahnt.register.organisation;

import de.verzahnt.reference.ReferenceData;
import de.verzahnt.register.directory.DirectoryTable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where each KI is responsible, by the register; where that says nothing yet, by responsibilities.csv. */
public final class KiAreas {
    private static final String KI = "KI";

    private final DirectoryTable<OrganisationEntry, Organisations> table;
    private final ReferenceData reference;

    KiAreas(DirectoryTable<OrganisationEntry, Organisations> table, ReferenceData reference) {
        this.table = table;
        this.reference = reference;
    }

    /** District keys by organisationId; who is no KI, or is withdrawn, is missing. */
    public Map<String, List<String>> of(Collection<String> organisationIds) {
        Organisations all = table.read();
        Map<String, List<String>> areas = new TreeMap<>();
        organisationIds.forEach(id -> all.find(id)
                .filter(entry -> entry.active() && entry.organisation().type().equals(KI))
                .ifPresent(entry -> areas.put(id, area(entry.organisation()))));
        return areas;
    }

    private List<String> area(Organisation ki) {
        return reference.areaOf(KI, ki.organisationId(), ki.responsibleDistricts());
    }
}
