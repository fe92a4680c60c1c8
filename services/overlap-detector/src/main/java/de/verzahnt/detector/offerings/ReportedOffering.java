package de.verzahnt.detector.offerings;

import de.verzahnt.reference.Sector;
import de.verzahnt.rules.Offering;
import de.verzahnt.rules.Provider;

/**
 * An offering as it was reported. A report names only the organisation; who stands behind it is told by the register.
 *
 * @param offering what was reported; its provider carries the organisationId and nothing else until {@link #runBy}
 * @param active false when withdrawn
 * @param revision rises with every accepted change of this id
 */
public record ReportedOffering(Offering offering, boolean active, long revision) {

    /** The organisation named in the report. */
    public String organisationId() {
        return offering.provider().organisationId();
    }

    /** The same report with all that the register knows about the organisation. */
    public ReportedOffering runBy(Provider provider) {
        return new ReportedOffering(with(offering, provider), active, revision);
    }

    static Provider namedOnly(String organisationId) {
        return new Provider(organisationId, organisationId, Sector.NONE, "");
    }

    private static Offering with(Offering o, Provider provider) {
        return new Offering(
                o.id(),
                provider,
                o.title(),
                o.description(),
                o.field(),
                o.furtherFields(),
                o.targetGroups(),
                o.format(),
                o.role(),
                o.districts(),
                o.period(),
                o.schedule(),
                o.languages(),
                o.fundingProgramme(),
                o.cooperationPartners(),
                o.delegatedBy(),
                o.partOf());
    }
}
