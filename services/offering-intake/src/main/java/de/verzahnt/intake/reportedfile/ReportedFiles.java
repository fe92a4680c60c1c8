package de.verzahnt.intake.reportedfile;

import de.verzahnt.intake.reportedfile.ReportedFile.Counts;
import de.verzahnt.intake.reportedfile.ReportedFile.State;
import de.verzahnt.intake.store.StoredOffering;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of reported files. A file is an account's own when it may act for every organisation in it. */
public final class ReportedFiles {
    private static final String SELECT = """
            SELECT f.*, r.* FROM reported_file f, LATERAL (
              SELECT count(*) AS taken_over,
                count(*) FILTER (WHERE CASE f.state WHEN 'TAKING' THEN outcome IS NULL
                  WHEN 'UNDOING' THEN outcome IN ('CREATED', 'CHANGED') AND undone IS NULL ELSE false END) AS waiting,
                count(*) FILTER (WHERE outcome = 'CREATED') AS created,
                count(*) FILTER (WHERE outcome = 'CHANGED') AS changed,
                count(*) FILTER (WHERE outcome = 'UNCHANGED') AS unchanged,
                count(*) FILTER (WHERE outcome = 'REFUSED') AS too_late,
                count(*) FILTER (WHERE undone = 'WITHDRAWN') AS withdrawn,
                count(*) FILTER (WHERE undone = 'RESTORED') AS restored,
                count(*) FILTER (WHERE undone = 'LEFT') AS left_alone
              FROM reported_row WHERE file_id = f.id) r
            """;
    private static final String OWN = """
             WHERE NOT EXISTS (SELECT 1 FROM reported_row o WHERE o.file_id = f.id AND o.organisation_id <> ALL (:own))
            """;
    private static final String OF_ONE = """
              AND EXISTS (SELECT 1 FROM reported_row o WHERE o.file_id = f.id AND o.organisation_id = :organisation)
             ORDER BY reported_at DESC, id LIMIT :most
            """;
    private static final String LEFT = """
            SELECT DISTINCT offering_id COLLATE "C" FROM reported_row WHERE file_id = :id AND undone = 'LEFT'
            ORDER BY 1 LIMIT :most
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    public ReportedFiles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Adds a file; its rows follow in the same transaction. What can no longer be undone is forgotten. */
    UUID add(String name, String sourceSystem, State state, long refused) {
        UUID id = UUID.randomUUID();
        Instant now = clock.instant();
        jdbc.sql("DELETE FROM reported_file WHERE reported_at < :limit AND state NOT IN ('TAKING', 'UNDOING')")
                .param("limit", now.minus(StoredOffering.UNDO).atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("INSERT INTO reported_file (id, name, source_system, reported_at, state, refused)"
                        + " VALUES (:id, :name, :source, :now, :state, :refused)")
                .param("id", id)
                .param("name", name)
                .param("source", sourceSystem)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("state", state.name())
                .param("refused", refused)
                .update();
        return id;
    }

    /** The account's own file; empty when there is none, or it is somebody else's. */
    public Optional<ReportedFile> find(UUID id, Collection<String> own) {
        return jdbc.sql(SELECT + OWN + " AND f.id = :id")
                .param("own", own.toArray(String[]::new))
                .param("id", id)
                .query(ReportedFiles::file)
                .optional();
    }

    /** The last files with offerings of this organisation, newest first. */
    public List<ReportedFile> last(String organisation, Collection<String> own, int most) {
        return jdbc.sql(SELECT + OWN + OF_ONE)
                .param("own", own.toArray(String[]::new))
                .param("organisation", organisation)
                .param("most", most)
                .query(ReportedFiles::file)
                .list();
    }

    /** Ids of offerings that were left as they are, the first of them. */
    public List<String> left(UUID id, int most) {
        return jdbc.sql(LEFT)
                .param("id", id)
                .param("most", most)
                .query(String.class)
                .list();
    }

    /** From now on its rows wait to be undone; false when that was asked already. */
    boolean beginUndo(UUID id, String sourceSystem, String channel) {
        return jdbc.sql("UPDATE reported_file SET state = 'UNDOING', undone_by = :source, undone_through = :channel"
                                + " WHERE id = :id AND state = 'TAKEN'")
                        .param("id", id)
                        .param("source", sourceSystem)
                        .param("channel", channel)
                        .update()
                == 1;
    }

    private static ReportedFile file(ResultSet row, int number) throws SQLException {
        long refused = row.getLong("refused");
        return new ReportedFile(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getObject("reported_at", OffsetDateTime.class).toInstant(),
                row.getString("source_system"),
                State.valueOf(row.getString("state")),
                new Counts(
                        row.getLong("taken_over") + refused,
                        row.getLong("waiting"),
                        row.getLong("created"),
                        row.getLong("changed"),
                        row.getLong("unchanged"),
                        row.getLong("too_late") + refused,
                        row.getLong("withdrawn"),
                        row.getLong("restored"),
                        row.getLong("left_alone")));
    }
}
