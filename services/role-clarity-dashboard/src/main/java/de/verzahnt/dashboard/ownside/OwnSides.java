package de.verzahnt.dashboard.ownside;

import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.starter.problem.FieldError;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what organisations note for themselves about cases, and gives it to their own people only. */
@Component
public class OwnSides {

    private static final ZoneId GERMANY = ZoneId.of("Europe/Berlin");

    private static final String OWN =
            "SELECT * FROM own_side WHERE case_id = ANY (?) AND organisation_id = ANY (?) ORDER BY due_on, organisation_id";

    private final JdbcClient jdbc;
    private final UnitWords units;
    private final Clock clock;

    OwnSides(JdbcClient jdbc, UnitWords units, Clock clock) {
        this.jdbc = jdbc;
        this.units = units;
        this.clock = clock;
    }

    /** What came of a form. */
    public sealed interface Kept {

        /** It is kept. */
        record Done() implements Kept {}

        /** Nothing is kept: a colleague has changed it meanwhile. */
        record Overtaken() implements Kept {}

        /** Nothing is kept; all errors. */
        record Refused(List<FieldError> errors) implements Kept {}
    }

    /** Of these cases, those of which the viewer's organisations have noted something, by caseId. */
    public Map<String, List<OwnSide>> of(Collection<String> caseIds, Viewer viewer) {
        return jdbc
                .sql(OWN)
                .param(caseIds.toArray(String[]::new))
                .param(viewer.organisations().toArray(String[]::new))
                .query((row, number) -> own(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(OwnSide::caseId));
    }

    /** What this organisation has noted about this case; empty when nothing. Who asks acts for it. */
    public OwnSide of(String caseId, String organisationId) {
        return jdbc.sql(OWN)
                .param(new String[] {caseId})
                .param(new String[] {organisationId})
                .query((row, number) -> own(row))
                .optional()
                .orElseGet(() -> OwnSide.none(caseId, organisationId));
    }

    /** The units the viewer's organisations have named, by name. */
    public List<String> units(Viewer viewer) {
        return jdbc.sql(
                        "SELECT DISTINCT unit FROM own_side WHERE organisation_id = ANY (?) AND unit IS NOT NULL ORDER BY 1")
                .param(viewer.organisations().toArray(String[]::new))
                .query(String.class)
                .list();
    }

    /** Keeps the form of somebody who acts for this organisation. */
    @Transactional
    public Kept keep(OwnSideForm form, String caseId, String organisationId) {
        OwnSide before = of(caseId, organisationId);
        OwnSideCheck check = new OwnSideCheck(units, LocalDate.ofInstant(Instant.now(clock), GERMANY));
        OwnSide wanted = check.read(form, before);
        if (!check.errors().isEmpty()) {
            return new Kept.Refused(check.errors());
        }
        boolean first = wanted.revision() == 0;
        boolean kept = first && wanted.empty() && before.revision() == 0 || (first ? insert(wanted) : change(wanted));
        return kept ? new Kept.Done() : new Kept.Overtaken();
    }

    private boolean insert(OwnSide wanted) {
        return write("""
                INSERT INTO own_side (case_id, organisation_id, unit, due_on, unsure, note, changed_at, revision)
                VALUES (:case, :organisation, :unit, :due, :unsure, :note, :now, 1)
                ON CONFLICT (case_id, organisation_id) DO NOTHING
                """, wanted);
    }

    private boolean change(OwnSide wanted) {
        return write("""
                UPDATE own_side SET unit = :unit, due_on = :due, unsure = :unsure, note = :note, changed_at = :now,
                  revision = revision + 1
                WHERE case_id = :case AND organisation_id = :organisation AND revision = :seen
                """, wanted);
    }

    private boolean write(String sql, OwnSide wanted) {
        return jdbc.sql(sql)
                        .param("case", wanted.caseId())
                        .param("organisation", wanted.organisationId())
                        .param("unit", wanted.unit())
                        .param("due", wanted.dueOn())
                        .param("unsure", wanted.unsure())
                        .param("note", wanted.note())
                        .param("now", Instant.now(clock).atOffset(ZoneOffset.UTC))
                        .param("seen", wanted.revision())
                        .update()
                > 0;
    }

    private static OwnSide own(ResultSet row) throws SQLException {
        return new OwnSide(
                Objects.requireNonNull(row.getString("case_id")),
                Objects.requireNonNull(row.getString("organisation_id")),
                row.getString("unit"),
                row.getObject("due_on", LocalDate.class),
                row.getBoolean("unsure"),
                row.getString("note"),
                row.getTimestamp("changed_at").toInstant(),
                row.getLong("revision"));
    }
}
