package de.verzahnt.ki.register;

import de.verzahnt.reference.ReferenceData;
import de.verzahnt.reference.Responsibility;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where each KI is responsible, by the register; where that says nothing yet, by responsibilities.csv. */
public final class KiAreas {
    private static final String KI = "KI";

    private final RegisterStore store;
    private final ReferenceData reference;

    KiAreas(RegisterStore store, ReferenceData reference) {
        this.store = store;
        this.reference = reference;
    }

    /** District keys by organisationId; who is no KI, or is withdrawn, is missing. */
    public Map<String, List<String>> of(Collection<String> organisationIds) {
        Register register = store.read();
        Map<String, List<String>> areas = new TreeMap<>();
        organisationIds.forEach(id -> register.find(id)
                .filter(entry -> entry.active() && entry.unit().type().equals(KI))
                .ifPresent(entry -> areas.put(id, area(entry.unit()))));
        return areas;
    }

    private List<String> area(Unit ki) {
        return !ki.responsibleDistricts().isEmpty()
                ? ki.responsibleDistricts()
                : reference.responsibilities().stream()
                        .filter(one ->
                                one.kind().equals(KI) && one.organisationId().equals(ki.organisationId()))
                        .map(Responsibility::districtKey)
                        .toList();
    }
}
