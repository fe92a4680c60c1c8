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

    /** What meets for fewer than {@code minCommonDays} days from today on is no double structure, unless it is short by itself. */
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

    private static long commonDays(Pair pair) {
        return pair.a().period().commonDaysFrom(pair.today(), pair.b().period());
    }

    /** Of what is short by itself, such as a course in the holidays, half of it. */
    private double needed(Pair pair) {
        long shorter = Math.min(pair.a().period().days(), pair.b().period().days());
        return Math.min(minCommonDays, Math.max(1, shorter / 2.0));
    }

    /** The first question on time, place and sector that is answered with no. */
    Optional<Gate> refusal(Pair pair) {
        if (pair.see(area).level() == AreaComparison.Level.APART) {
            return Optional.of(Gate.NO_COMMON_AREA);
        }
        if (commonDays(pair) < needed(pair)) {
            return Optional.of(Gate.NO_COMMON_PERIOD);
        }
        boolean network = pair.a().provider().sector() == Sector.NONE
                || pair.b().provider().sector() == Sector.NONE;
        return network ? Optional.of(Gate.NO_SECTOR) : Optional.empty();
    }
}
