package de.verzahnt.notifier.told;

import java.util.Map;
import java.util.Set;

/** Whether somebody is told of a state. */
public sealed interface Verdict {

    /** What counts as told from now on. */
    Told after();

    /** Nobody: it brings nothing new, or concerns nobody outside the screen. */
    record Nobody(Told after) implements Verdict {}

    /**
     * These, all at once.
     *
     * @param organisations organisationIds
     * @param occasions why, by offeringId of the line
     */
    record Tell(Set<String> organisations, Map<String, Occasion> occasions, Told after) implements Verdict {

        public Tell {
            organisations = Set.copyOf(organisations);
            occasions = Map.copyOf(occasions);
        }
    }
}
