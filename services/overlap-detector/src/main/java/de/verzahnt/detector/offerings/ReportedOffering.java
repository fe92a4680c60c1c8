package de.verzahnt.detector.offerings;

import de.verzahnt.reference.Sector;
import de.verzahnt.rules.Offering;
import de.verzahnt.rules.Provider;

/**
 * An offering as it was reported. A report names only the organisation; who stands behind it is told by the register.
 *
 * @param offering what was reported; its provider is a {@link #namedOnly} until {@link #runBy}
 * @param active false when withdrawn
 * @param revision rises with every accepted change of this id
 * @param stale whether nobody has confirmed it for too long
 */
public record ReportedOffering(Offering offering, boolean active, long revision, boolean stale) {

    /** The organisation named in the report. */
    public String organisationId() {
        return offering.provider().organisationId();
    }

    /** Topic it came through; only until {@link #runBy}, and empty when an earlier release kept it. */
    String gateway() {
        return offering.provider().type();
    }

    /** Whether it did, as far as that was kept. */
    boolean cameThrough(String topic) {
        return gateway().isEmpty() || gateway().equals(topic);
    }

    /** The same report with all that the register knows about the organisation. */
    public ReportedOffering runBy(Provider provider) {
        return new ReportedOffering(offering.runBy(provider), active, revision, stale);
    }

    /**
     * What a report tells of its provider: the id and, where the register will put the type, the gateway's topic. It has
     * no field or store of its own, because neither the bytes of kept reports nor the stores may change (README).
     */
    static Provider namedOnly(String organisationId, String topic) {
        return new Provider(organisationId, organisationId, Sector.NONE, topic);
    }
}
