package de.verzahnt.cases;

import de.verzahnt.rules.FindingClass;
import java.util.Set;

/**
 * One row of the decision table of who is told what. Empty sets mean any.
 *
 * @param why key of the sentence that says why one is told, {@code why.…}; empty when one is not
 */
public record Notification(
        Set<CaseEvent> events, Set<FindingClass> classes, Set<Relation> relations, Telling telling, String why) {

    boolean covers(CaseEvent event, FindingClass findingClass, Relation relation) {
        return Cells.cover(events, event) && Cells.cover(classes, findingClass) && Cells.cover(relations, relation);
    }
}
