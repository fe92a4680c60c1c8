package de.verzahnt.dashboard.matrix;

import de.verzahnt.dashboard.roles.RoleView;
import org.jspecify.annotations.Nullable;

/**
 * Who does what in one field and one district, today.
 *
 * @param operative all operative offerings, those for a wider district included
 * @param publicOperative those of public bodies
 * @param freeOperative those of free providers
 * @param networkOperative those of networks
 * @param unregistered those of organisations that are not in the register yet
 * @param local how many of them name this very district or a part of it
 * @param steering offerings that steer: strategic, funding, network
 * @param open open cases the reader sees
 * @param agreed cases the reader sees in which an Absprache is in force
 * @param hidden cases of which the reader knows no more than the Kreis, where the district is that Kreis
 * @param role the agreed role that covers this field and district; null when nothing is agreed
 */
public record Cell(
        String field,
        String district,
        Doing operative,
        Doing publicOperative,
        Doing freeOperative,
        Doing networkOperative,
        Doing unregistered,
        int local,
        Doing steering,
        int open,
        int agreed,
        int hidden,
        @Nullable RoleView role) {

    /** What the cell says at a glance. */
    enum State {
        /** Somebody is operative right here. */
        LOCAL,
        /** Somebody is operative for a wider district, nobody especially here. */
        WIDER,
        /** Nobody is operative. */
        GAP
    }

    public State state() {
        if (!operative.any()) {
            return State.GAP;
        }
        return local > 0 ? State.LOCAL : State.WIDER;
    }

    /** Where its tile stands on the page. */
    public String anchor() {
        return field + "-" + district;
    }
}
