package de.verzahnt.dashboard.trend;

import de.verzahnt.dashboard.shell.CalendarQuarter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What happened in a place in a quarter, so far in the present one.
 *
 * @param opened cases opened, as far as the reader sees them
 * @param reopened cases that were over and ask again
 * @param hidden cases opened that are still with their parties: counted here and nowhere else
 * @param settled cases that ended in the quarter and were over at its end
 * @param inForce Absprachen in force at its end
 * @param ending Absprachen whose last day lies in it
 * @param conduct how they were settled; null where one or two organisations would be recognisable
 */
record QuarterFigures(
        CalendarQuarter quarter,
        int opened,
        int reopened,
        int hidden,
        int settled,
        int inForce,
        int ending,
        @Nullable Conduct conduct) {

    /**
     * How cases were settled.
     *
     * @param outcomes how many by each outcome; those that ended by themselves under {@link #BY_ITSELF}
     * @param medianDays from opening to the decision; null when none was decided
     * @param alone how many were decided without the steering group
     * @param decided how many were decided at all
     */
    record Conduct(Map<String, Integer> outcomes, @Nullable Integer medianDays, int alone, int decided) {

        /** An offering ended, moved or was withdrawn, and with it the question. */
        static final String BY_ITSELF = "BY_ITSELF";

        Conduct {
            outcomes = Map.copyOf(outcomes);
        }

        /** Rounded to a whole; null when none was decided. */
        public @Nullable Integer alonePercent() {
            return decided == 0 ? null : Math.round(100f * alone / decided);
        }
    }
}
