package de.verzahnt.ki.register;

import org.jspecify.annotations.Nullable;

/**
 * One organisation in the register.
 *
 * @param bodyId top of the chain of parents, itself when it has none
 * @param revision counts accepted changes from 1 on
 */
record Entry(Unit unit, String bodyId, boolean active, long revision) {

    String id() {
        return unit.organisationId();
    }

    /** The next state, or this one when nothing differs. */
    static Entry next(@Nullable Entry stored, Unit unit, String bodyId, boolean active) {
        if (stored == null) {
            return new Entry(unit, bodyId, active, 1);
        }
        boolean same = stored.unit.equals(unit) && stored.bodyId.equals(bodyId) && stored.active == active;
        return same ? stored : new Entry(unit, bodyId, active, stored.revision + 1);
    }
}
