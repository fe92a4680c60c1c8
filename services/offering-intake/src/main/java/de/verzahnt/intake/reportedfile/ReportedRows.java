package de.verzahnt.intake.reportedfile;

import de.verzahnt.events.Channel;
import de.verzahnt.intake.accept.ReportUndo.Undone;
import de.verzahnt.intake.batch.BatchForecast.Right;
import de.verzahnt.intake.offering.Offering;
import de.verzahnt.intake.report.batch.BatchRow.Outcome;
import de.verzahnt.intake.reportedfile.ReportedFile.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The rows of reported files, as they are worked off: in the order of ids, so that nobody waits for each other in a circle. */
final class ReportedRows {
    private static final String WAITING = """
            INSERT INTO reported_row (file_id, number, offering_id, organisation_id, waiting)
            SELECT :file, * FROM unnest(CAST(:numbers AS bigint[]), CAST(:ids AS text[]), CAST(:organisations AS text[]),
              CAST(:offerings AS jsonb[]))
            """;
    private static final String DONE = """
            INSERT INTO reported_row (file_id, number, offering_id, organisation_id, outcome, revision)
            SELECT :file, r.number, r.id, o.organisation_id, r.outcome, r.revision
            FROM unnest(CAST(:numbers AS bigint[]), CAST(:ids AS text[]), CAST(:outcomes AS text[]),
              CAST(:revisions AS bigint[])) AS r (number, id, outcome, revision) JOIN offering o ON o.id = r.id
            """;
    private static final String AT_WORK = """
            SELECT * FROM reported_file WHERE id = :id AND state IN ('TAKING', 'UNDOING') FOR UPDATE SKIP LOCKED
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    ReportedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A row to take, or a row that was taken. */
    record Row(
            long number,
            String offeringId,
            String organisationId,
            @Nullable Offering waiting,
            long revision) {}

    /** A file held for this transaction; the origin is that of what is undone. */
    record AtWork(State state, String sourceSystem, Channel channel) {}

    /** Rows to take, in the order of their ids. */
    void addWaiting(UUID file, List<Right> rows) {
        jdbc.sql(WAITING)
                .param("file", file)
                .param("numbers", LongStream.range(0, rows.size()).boxed().toArray(Long[]::new))
                .param("ids", rows.stream().map(Right::id).toArray(String[]::new))
                .param(
                        "organisations",
                        rows.stream()
                                .map(row -> row.offering().organisationId())
                                .toArray(String[]::new))
                .param(
                        "offerings",
                        rows.stream()
                                .map(row -> json.writeValueAsString(row.offering()))
                                .toArray(String[]::new))
                .update();
    }

    /** Rows that were taken already. */
    void addTaken(UUID file, List<TakenRow> rows) {
        jdbc.sql(DONE)
                .param("file", file)
                .param("numbers", rows.stream().map(TakenRow::number).toArray(Long[]::new))
                .param("ids", rows.stream().map(TakenRow::id).toArray(String[]::new))
                .param(
                        "outcomes",
                        rows.stream().map(row -> row.outcome().name()).toArray(String[]::new))
                .param("revisions", rows.stream().map(TakenRow::revision).toArray(Long[]::new))
                .update();
    }

    /** The oldest file with rows that wait. */
    Optional<UUID> oldestAtWork() {
        return jdbc.sql(
                        "SELECT id FROM reported_file WHERE state IN ('TAKING', 'UNDOING') ORDER BY reported_at LIMIT 1")
                .query(UUID.class)
                .optional();
    }

    /** Holds a file with rows that wait; empty when it has none, or another instance is at it. */
    Optional<AtWork> hold(UUID id) {
        return jdbc.sql(AT_WORK)
                .param("id", id)
                .query((row, number) -> atWork(row))
                .optional();
    }

    /** The next rows to take. */
    List<Row> toTake(UUID file, int most) {
        return jdbc.sql("SELECT * FROM reported_row WHERE file_id = :file AND waiting IS NOT NULL"
                        + " ORDER BY number LIMIT :most")
                .param("file", file)
                .param("most", most)
                .query((row, number) -> row(row))
                .list();
    }

    void taken(UUID file, long number, Outcome outcome, @Nullable Long revision) {
        jdbc.sql("UPDATE reported_row SET waiting = NULL, outcome = :outcome, revision = :revision"
                        + " WHERE file_id = :file AND number = :number")
                .param("file", file)
                .param("number", number)
                .param("outcome", outcome.name())
                .param("revision", revision)
                .update();
    }

    /** The next rows to undo. */
    List<Row> toUndo(UUID file, int most) {
        return jdbc.sql("SELECT * FROM reported_row WHERE file_id = :file AND outcome IN ('CREATED', 'CHANGED')"
                        + " AND undone IS NULL ORDER BY number LIMIT :most")
                .param("file", file)
                .param("most", most)
                .query((row, number) -> row(row))
                .list();
    }

    void undone(UUID file, long number, Undone undone) {
        jdbc.sql("UPDATE reported_row SET undone = :undone WHERE file_id = :file AND number = :number")
                .param("file", file)
                .param("number", number)
                .param("undone", undone.name())
                .update();
    }

    void end(UUID file, State state) {
        jdbc.sql("UPDATE reported_file SET state = :state WHERE id = :file")
                .param("file", file)
                .param("state", state.name())
                .update();
    }

    private static AtWork atWork(ResultSet row) throws SQLException {
        State state = State.valueOf(row.getString("state"));
        return state == State.TAKING
                ? new AtWork(state, row.getString("source_system"), Channel.FILE)
                : new AtWork(state, row.getString("undone_by"), Channel.valueOf(row.getString("undone_through")));
    }

    private Row row(ResultSet row) throws SQLException {
        String waiting = row.getString("waiting");
        return new Row(
                row.getLong("number"),
                row.getString("offering_id"),
                row.getString("organisation_id"),
                waiting == null ? null : json.readValue(waiting, Offering.class),
                row.getLong("revision"));
    }
}
