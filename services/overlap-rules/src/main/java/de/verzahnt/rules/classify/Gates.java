package de.verzahnt.rules.classify;

import de.verzahnt.reference.Sector;
import de.verzahnt.rules.Gate;
import de.verzahnt.rules.compare.AreaComparison;
import de.verzahnt.rules.compare.Pair;
import de.verzahnt.rules.compare.Places;
import java.util.Optional;

/** The cheap questions before any evidence is weighed. */
public final class Gates {
    private final Places places;
    private final AreaComparison area;
    private final double minCommonDays;

    /** What meets for fewer than {@code minCommonDays} days is no double structure. */
    public Gates(Places places, AreaComparison area, double minCommonDays) {
        this.places = places;
        this.area = area;
        this.minCommonDays = minCommonDays;
    }

    /** Whether both are here and neither is over: enough for a link by declared structure. */
    boolean bothHereAndAlive(Pair pair) {
        return places.bothIn(pair)
                && !pair.a().period().endedBefore(pair.today())
                && !pair.b().period().endedBefore(pair.today());
    }

    /** The first question on time, place and sector that is answered with no. */
    Optional<Gate> refusal(Pair pair) {
        if (pair.see(area).level() == AreaComparison.Level.APART) {
            return Optional.of(Gate.NO_COMMON_AREA);
        }
        if (pair.a().period().commonDaysFrom(pair.today(), pair.b().period()) < minCommonDays) {
            return Optional.of(Gate.NO_COMMON_PERIOD);
        }
        boolean network = pair.a().provider().sector() == Sector.NONE
                || pair.b().provider().sector() == Sector.NONE;
        return network ? Optional.of(Gate.NO_SECTOR) : Optional.empty();
    }
}
