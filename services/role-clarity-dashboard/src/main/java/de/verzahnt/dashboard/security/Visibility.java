package de.verzahnt.dashboard.security;

import de.verzahnt.cases.CaseEvent;
import de.verzahnt.cases.CaseLaw;
import de.verzahnt.cases.Notifications;
import de.verzahnt.cases.Relation;
import de.verzahnt.cases.Telling;
import de.verzahnt.rules.FindingClass;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rule of who sees which case (table in the README), as a condition of the database: what a reader may not see is
 * never read. The table of cases goes by the alias {@code c}.
 */
public final class Visibility {

    /** Classes whose cases come before the steering group, as SQL literals. */
    public static final String BEFORE_STEERING = Stream.of(FindingClass.values())
            .filter(CaseLaw::comesBeforeSteering)
            .map(findingClass -> "'" + findingClass + "'")
            .collect(Collectors.joining(", "));

    /** Classes of which the municipal integration centre of the place is told though it is no party, as SQL literals. */
    private static final String COORDINATED = Stream.of(FindingClass.values())
            .filter(findingClass -> Notifications.of(CaseEvent.NEW, findingClass, Relation.COORDINATOR)
                            .telling()
                    != Telling.NOTHING)
            .map(findingClass -> "'" + findingClass + "'")
            .collect(Collectors.joining(", "));

    /**
     * Whether the reader's municipal integration centre brings the parties of such a case together: it answers for the place
     * the rules saw, not only for a place in the same Kreis. The same question the notifier asks before it tells one.
     */
    private static final String COORDINATES = """
            c.finding_class IN (%s) AND c.kreis = ANY (:area) AND EXISTS (SELECT 1 FROM line_reason r
                WHERE r.case_id = c.case_id AND r.comparison = 'AREA' AND r.evidence && CAST(:area AS text[]))""".formatted(COORDINATED);

    /** {@code FULL}, {@code EXISTENCE} (class, Kreis, field and day only) or null: nothing at all. */
    public static final String SIGHT = """
            CASE
              WHEN :blind THEN NULL
              WHEN c.finding_class IN ('RELATED', 'GAP') THEN 'FULL'
              WHEN c.finding_class = 'DOUBLE_ENTRY' THEN CASE WHEN c.parties && CAST(:organisations AS text[]) OR EXISTS (
                SELECT 1 FROM organisation o WHERE o.organisation_id = ANY (c.parties) AND o.body_id = ANY (:bodies))
                THEN 'FULL' END
              WHEN c.parties && CAST(:organisations AS text[]) THEN 'FULL'
              WHEN %s THEN 'FULL'
              WHEN c.finding_class NOT IN (%s) THEN NULL
              WHEN c.kreis = ANY (:steered) AND c.disclosed_at <= :now THEN 'FULL'
              WHEN c.kreis = ANY (:steered) AND c.status <> 'CLOSED' THEN 'EXISTENCE'
            END""".formatted(COORDINATES, BEFORE_STEERING);

    /** Why a reader sees all of a case; asked only where {@link #SIGHT} is {@code FULL}. */
    public static final String WHY = """
            CASE
              WHEN c.parties && CAST(:organisations AS text[]) THEN 'PARTY'
              WHEN c.finding_class IN ('RELATED', 'GAP') THEN 'EVERYBODY'
              WHEN c.finding_class = 'DOUBLE_ENTRY' THEN 'BODY'
              WHEN %s THEN 'KI'
              ELSE 'STEERING'
            END""".formatted(COORDINATES);

    private Visibility() {}

    /** The parameters {@link #SIGHT} asks for. */
    public static Map<String, Object> parameters(Viewer viewer, Instant now) {
        return Map.of(
                "blind", viewer.blind(),
                "organisations", array(viewer.organisations()),
                "bodies", array(viewer.bodies()),
                "kreise", array(viewer.kreise()),
                "area", array(viewer.area()),
                "steered", array(viewer.steered()),
                "now", now.atOffset(ZoneOffset.UTC));
    }

    private static String[] array(Collection<String> values) {
        return values.toArray(String[]::new);
    }
}
