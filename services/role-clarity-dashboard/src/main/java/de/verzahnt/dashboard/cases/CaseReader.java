package de.verzahnt.dashboard.cases;

import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.dashboard.security.Visibility;
import de.verzahnt.dashboard.shell.Labels;
import de.verzahnt.dashboard.shell.OrganisationNames;
import de.verzahnt.events.CaseStatus;
import de.verzahnt.events.FindingClass;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads one case for a viewer. */
@Component
public class CaseReader {

    private final JdbcClient jdbc;
    private final OfferingSides sides;
    private final CaseLines lines;
    private final CaseHistory history;
    private final OrganisationNames names;
    private final Labels labels;
    private final Clock clock;

    CaseReader(
            JdbcClient jdbc,
            OfferingSides sides,
            CaseLines lines,
            CaseHistory history,
            OrganisationNames names,
            Labels labels,
            Clock clock) {
        this.jdbc = jdbc;
        this.sides = sides;
        this.lines = lines;
        this.history = history;
        this.names = names;
        this.labels = labels;
        this.clock = clock;
    }

    /** The case, when the viewer may see all of it; else empty, as if it did not exist. */
    @Transactional(readOnly = true)
    public Optional<CaseDetails> find(String caseId, Viewer viewer) {
        return jdbc.sql("SELECT c.* FROM overlap_case c WHERE c.case_id = :case AND " + Visibility.SIGHT + " = 'FULL'")
                .params(Visibility.parameters(viewer, Instant.now(clock)))
                .param("case", caseId)
                .query((row, number) -> details(row))
                .optional();
    }

    /** What the viewer may know of a case that its parties still clarify among themselves; empty for any other. */
    @Transactional(readOnly = true)
    public Optional<Existence> existence(String caseId, Viewer viewer) {
        return jdbc.sql("""
                        SELECT c.case_id, c.kreis, a.field, c.disclosed_at FROM overlap_case c
                        LEFT JOIN offering a ON a.offering_id = c.anchor_offering_id
                        WHERE c.case_id = :case AND\s""" + Visibility.SIGHT + " = 'EXISTENCE'")
                .params(Visibility.parameters(viewer, Instant.now(clock)))
                .param("case", caseId)
                .query((row, number) -> new Existence(
                        row.getString(1), row.getString(2), row.getString(3), Columns.instant(row, "disclosed_at")))
                .optional();
    }

    private CaseDetails details(ResultSet row) throws SQLException {
        String caseId = row.getString("case_id");
        FindingClass findingClass = FindingClass.valueOf(row.getString("finding_class"));
        Map<String, OfferingSide> offerings =
                sides.of(caseId, findingClass == FindingClass.GAP ? this::label : id -> null);
        Map<String, String> parties = parties(Columns.strings(row, "parties"));
        return new CaseDetails(
                caseId,
                findingClass,
                row.getString("kreis"),
                CaseStatus.valueOf(row.getString("status")),
                Objects.requireNonNull(offerings.get(row.getString("anchor_offering_id"))),
                lines.of(caseId, offerings),
                parties,
                named(history.of(caseId), parties),
                row.getLong("revision"),
                row.getString("rules_version"),
                row.getTimestamp("opened_at").toInstant(),
                row.getTimestamp("changed_at").toInstant(),
                Columns.instant(row, "disclosed_at"),
                Columns.strings(row, "settled_for"),
                Columns.strings(row, "asks"));
    }

    private static List<HistoryEntry> named(List<HistoryEntry> history, Map<String, String> parties) {
        return history.stream()
                .map(entry -> entry.awaiting(entry.awaits().stream()
                        .map(id -> parties.getOrDefault(id, id))
                        .toList()))
                .toList();
    }

    /** The sides of a gap are a demand and districts: they are called by their labels. */
    private String label(String id) {
        return Character.isDigit(id.charAt(0)) ? labels.district(id) : labels.demand(id);
    }

    private Map<String, String> parties(List<String> organisationIds) {
        Map<String, String> known = names.of(organisationIds);
        Map<String, String> ordered = new LinkedHashMap<>();
        organisationIds.forEach(id -> ordered.put(id, known.getOrDefault(id, id)));
        return ordered;
    }
}
