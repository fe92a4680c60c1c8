package de.verzahnt.dashboard.readmodel;

import java.util.Set;

/**
 * The read model has changed and the change is committed. Every instance of the dashboard publishes it as an
 * application event, whichever instance wrote.
 *
 * @param topic name of the topic the change came from; empty when anything may have changed
 * @param keys keys that changed; empty when there were many or they are unknown
 */
public record ReadModelChanged(String topic, Set<String> keys) {

    /** Something may have changed while nobody listened. */
    public static final ReadModelChanged ANYTHING = new ReadModelChanged("", Set.of());

    public ReadModelChanged {
        keys = Set.copyOf(keys);
    }
}
