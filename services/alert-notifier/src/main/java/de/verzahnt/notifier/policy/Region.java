package de.verzahnt.notifier.policy;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** Who answers for a place without running an offering there. */
public interface Region {

    /** organisationIds of the municipal integration centres responsible for any of these districts. */
    Set<String> coordinators(Collection<String> districtKeys);

    /** organisationId of the steering group of the Kreis, where the hub knows a mailbox of it. */
    Optional<String> steeringGroup(String kreis);
}
