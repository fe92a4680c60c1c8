package de.verzahnt.dashboard.matrix;

/**
 * Who does what in one field and one district, today.
 *
 * @param publicOperative operative offerings of public bodies, those for a wider district included
 * @param freeOperative operative offerings of free providers, likewise
 * @param otherOperative those of networks and of providers not in the register yet
 * @param local those of all three that name this very district or a part of it
 * @param steering offerings that steer: strategic, funding, network
 * @param cases open cases the reader may see
 */
record Cell(
        String field,
        String district,
        int publicOperative,
        int freeOperative,
        int otherOperative,
        int local,
        int steering,
        int cases) {

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
        if (publicOperative + freeOperative + otherOperative == 0) {
            return State.GAP;
        }
        return local > 0 ? State.LOCAL : State.WIDER;
    }
}
