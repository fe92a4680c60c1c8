package de.verzahnt.notifier.policy;

import java.util.Map;
import java.util.Set;

/** Whether somebody is notified of a state of a case. */
public sealed interface Notification {

    /** What the parties count as notified of from now on. */
    Notified after();

    /** To nobody: it brings nothing new, or asks nobody who would hear of it by mail. */
    record ToNobody(Notified after) implements Notification {}

    /**
     * To these, all at once.
     *
     * @param organisations organisationIds
     * @param occasions why, by offeringId of the line
     */
    record ToOrganisations(Set<String> organisations, Map<String, Occasion> occasions, Notified after)
            implements Notification {

        public ToOrganisations {
            organisations = Set.copyOf(organisations);
            occasions = Map.copyOf(occasions);
        }
    }
}
