package de.verzahnt.dashboard.rules.preview;

import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.dashboard.security.Visibility;
import de.verzahnt.rules.FindingClass;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * As much of the changes as a reader may see. An administrator reads numbers by class, Kreis and field. The steering
 * group reads so much of a DOPPELSTRUKTUR, and which one it is only when that case is open to it already; of what the
 * parties have among themselves it reads nothing but the sums.
 */
@Component
class ChangesSeen {

    private static final String OPEN_TO_READER = """
            SELECT c.case_id, c.kreis, c.finding_class, c.anchor_offering_id, coalesce(a.title, c.anchor_offering_id)
            FROM overlap_case c LEFT JOIN offering a ON a.offering_id = c.anchor_offering_id
            WHERE c.finding_class = 'DOPPELSTRUKTUR' AND\s""" + Visibility.SIGHT + " = 'FULL'";

    private final JdbcClient jdbc;
    private final Clock clock;

    ChangesSeen(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How many cases of one class in one field of one Kreis come, go, change. */
    record Spot(FindingClass findingClass, String kreis, String field, int added, int gone, int changed) {
        Spot and(CaseChange.Kind kind) {
            return new Spot(
                    findingClass,
                    kreis,
                    field,
                    added + (kind == CaseChange.Kind.NEW ? 1 : 0),
                    gone + (kind == CaseChange.Kind.GONE ? 1 : 0),
                    changed + (kind == CaseChange.Kind.MOVED || kind == CaseChange.Kind.RESHAPED ? 1 : 0));
        }
    }

    /** A case the reader may open, and what would become of it. */
    record Named(String caseId, String title, CaseChange.Kind kind) {}

    /** Numbers by place, alphabetically by Kreis and field. */
    List<Spot> spots(Trial trial, boolean allClasses) {
        Map<String, Spot> found = new TreeMap<>();
        trial.changes().stream()
                .filter(change -> allClasses || change.findingClass() == FindingClass.DOPPELSTRUKTUR)
                .forEach(change -> {
                    String kreis = change.question().kreis();
                    String key = change.findingClass().ordinal() + "|" + kreis + "|" + change.field();
                    Spot before =
                            found.getOrDefault(key, new Spot(change.findingClass(), kreis, change.field(), 0, 0, 0));
                    found.put(key, before.and(change.kind()));
                });
        return List.copyOf(found.values());
    }

    /** The cases the reader could open now, by title. */
    List<Named> named(Trial trial, Viewer viewer) {
        Map<Question, Named> open = new HashMap<>();
        jdbc.sql(OPEN_TO_READER)
                .params(Visibility.parameters(viewer, Instant.now(clock)))
                .query(row -> {
                    var question =
                            new Question(FindingClass.valueOf(row.getString(3)), row.getString(2), row.getString(4));
                    open.put(question, new Named(row.getString(1), row.getString(5), CaseChange.Kind.RESHAPED));
                });
        return trial.changes().stream()
                .map(change -> Optional.ofNullable(open.get(change.question()))
                        .map(known -> new Named(known.caseId(), known.title(), change.kind()))
                        .orElse(null))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Named::title).thenComparing(Named::caseId))
                .toList();
    }
}
