package de.verzahnt.rules;

import de.verzahnt.reference.Sector;
import java.util.Optional;

/** The cheap questions before any evidence is weighed. */
final class Gates {
    /** Four weeks: what meets for a shorter time is no double structure. */
    private static final long MIN_COMMON_DAYS = 28;

    private final Places places;

    Gates(Places places) {
        this.places = places;
    }

    /** Whether both are here and neither is over: enough for a link by declared structure. */
    boolean bothHereAndAlive(Pair pair) {
        return places.bothIn(pair)
                && !pair.a().period().endedBefore(pair.today())
                && !pair.b().period().endedBefore(pair.today());
    }

    /** The first question on time, place and sector that is answered with no. */
    Optional<Gate> refusal(Pair pair) {
        if (!places.meet(pair)) {
            return Optional.of(Gate.NO_COMMON_AREA);
        }
        if (pair.a().period().commonDaysFrom(pair.today(), pair.b().period()) < MIN_COMMON_DAYS) {
            return Optional.of(Gate.NO_COMMON_PERIOD);
        }
        boolean network = pair.a().provider().sector() == Sector.NONE
                || pair.b().provider().sector() == Sector.NONE;
        return network ? Optional.of(Gate.NO_SECTOR) : Optional.empty();
    }
}
