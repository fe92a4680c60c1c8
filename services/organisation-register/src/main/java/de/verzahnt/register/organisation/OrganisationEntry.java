package de.verzahnt.register.organisation;

import de.verzahnt.register.directory.DirectoryEntry;
import org.jspecify.annotations.Nullable;

/**
 * One organisation of the register.
 *
 * @param bodyId top of the chain of parents, itself when it has none
 * @param revision counts accepted changes from 1 on
 */
record OrganisationEntry(Organisation organisation, String bodyId, boolean active, long revision)
        implements DirectoryEntry<Organisation> {

    @Override
    public String id() {
        return organisation.organisationId();
    }

    @Override
    public Organisation reported() {
        return organisation;
    }

    /** The next state, or this one when nothing differs. */
    static OrganisationEntry next(
            @Nullable OrganisationEntry stored, Organisation organisation, String bodyId, boolean active) {
        if (stored == null) {
            return new OrganisationEntry(organisation, bodyId, active, 1);
        }
        boolean same =
                stored.organisation.equals(organisation) && stored.bodyId.equals(bodyId) && stored.active == active;
        return same ? stored : new OrganisationEntry(organisation, bodyId, active, stored.revision + 1);
    }
}
