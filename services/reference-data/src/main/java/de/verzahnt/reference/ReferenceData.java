package de.verzahnt.reference;

import java.util.Collection;
import java.util.List;

/** All reference data of the hub. Loaded once from the classpath; a broken file is a bug and stops the start. */
public record ReferenceData(
        Districts districts,
        CodeList<CodeEntry> fields,
        TargetGroups targetGroups,
        CodeList<CodeEntry> formats,
        CodeList<CodeEntry> roles,
        CodeList<OrganisationType> organisationTypes,
        CodeList<CodeEntry> fundingProgrammes,
        CodeList<CodeEntry> languages,
        CodeList<TouchpointKind> touchpointKinds,
        CodeList<Concept> concepts,
        List<Responsibility> responsibilities,
        CodeList<RoleHintRule> roleHints,
        CodeList<DemandRule> demands) {

    public ReferenceData {
        responsibilities = List.copyOf(responsibilities);
    }

    /**
     * Where an organisation of this kind answers: by the register; where that says nothing yet, by the list that ships.
     *
     * @param registered district keys the register names
     */
    public List<String> areaOf(String kind, String organisationId, List<String> registered) {
        return !registered.isEmpty()
                ? registered
                : responsibilities.stream()
                        .filter(one ->
                                one.kind().equals(kind) && one.organisationId().equals(organisationId))
                        .map(Responsibility::districtKey)
                        .toList();
    }

    /** Whether such an organisation answers for one of these places at least, known by their district keys. */
    public boolean answersFor(String kind, String organisationId, List<String> registered, Collection<String> places) {
        List<String> area = areaOf(kind, organisationId, registered);
        return places.stream().anyMatch(place -> area.stream().anyMatch(key -> districts.meet(key, place)));
    }

    /** The same with other districts. */
    public ReferenceData with(Districts others) {
        return new ReferenceData(
                others,
                fields,
                targetGroups,
                formats,
                roles,
                organisationTypes,
                fundingProgrammes,
                languages,
                touchpointKinds,
                concepts,
                responsibilities,
                roleHints,
                demands);
    }

    /** Reads the files that ship with this module. */
    public static ReferenceData load() {
        return new ReferenceData(
                ReferenceFiles.districts(),
                ReferenceFiles.codes("fields"),
                ReferenceFiles.targetGroups(),
                ReferenceFiles.codes("formats"),
                ReferenceFiles.codes("roles"),
                ReferenceFiles.organisationTypes(),
                ReferenceFiles.codes("funding_programmes"),
                ReferenceFiles.languages(),
                ReferenceFiles.touchpointKinds(),
                ReferenceFiles.concepts(),
                ReferenceFiles.responsibilities(),
                SignalFiles.roleHints(),
                SignalFiles.demands());
    }
}
