package de.verzahnt.cases;

import de.verzahnt.rules.FindingClass;
import java.util.Set;

/**
 * One row of the decision table: who may say what in which case, and what it does. Empty sets mean any.
 *
 * @param sectors {@code PUBLIC} and {@code FREE}; that no row names one is the equal footing of both
 * @param offered where a page puts it
 * @param discloses whether the steering group sees the case by it before its time
 * @param why key of the reason; empty unless {@link Effect#REFUSED}
 */
public record AllowedAction(
        Set<Outcome> outcomes,
        Set<FindingClass> classes,
        Set<Speaker> speakers,
        Set<String> sectors,
        Set<CaseStatus> states,
        Effect effect,
        Offered offered,
        Discloses discloses,
        String why) {

    boolean covers(Outcome outcome, FindingClass findingClass, Speaker speaker, String sector, CaseStatus state) {
        return Cells.cover(outcomes, outcome)
                && Cells.cover(classes, findingClass)
                && Cells.cover(speakers, speaker)
                && Cells.cover(sectors, sector)
                && Cells.cover(states, state);
    }
}
