package de.verzahnt.intake.organisation;

import java.util.List;
import java.util.Optional;

/** The organisations of the register, as far as they have reached this gateway. */
public interface KnownOrganisations {

    /** The organisation with exactly this id; withdrawn ones may run nothing and are not found. */
    Optional<KnownOrganisation> find(String organisationId);

    /** The legal body an organisation belongs or belonged to; an unknown organisation is a body of its own. */
    String bodyOf(String organisationId);

    /** All that may be named. */
    List<KnownOrganisation> all();
}
