package de.verzahnt.dashboard.meetings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the meetings. Whoever changes one says which state of it was on the screen; a later one is never written over. */
@Component
public class Meetings {

    private static final String OVER = Stream.of(MeetingState.values())
            .filter(MeetingState::over)
            .map(state -> "'" + state + "'")
            .collect(Collectors.joining(", "));

    /** Whether item {@code i} of meeting {@code m}, which is over, is a public decision that concerns these organisations. */
    private static final String CONCERNS = "m.state IN (" + OVER + ") AND i.in_public AND NOT i.removed"
            + " AND i.result IS NOT NULL AND i.concerns && CAST(:organisations AS text[])";

    private final JdbcClient jdbc;

    Meetings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The meeting, whoever asks. */
    public Optional<Meeting> find(UUID id) {
        return jdbc.sql("SELECT * FROM meeting WHERE meeting_id = ?")
                .param(id)
                .query((row, number) -> meeting(row))
                .optional();
    }

    /** The meeting, its agenda held until the transaction ends: two who change it at once do so one after the other. */
    Meeting lock(UUID id) {
        return locked(id, "FOR UPDATE");
    }

    /** The meeting as it stands until the transaction ends; others may read it so too. */
    Meeting held(UUID id) {
        return locked(id, "FOR SHARE");
    }

    private Meeting locked(UUID id, String how) {
        return jdbc.sql("SELECT * FROM meeting WHERE meeting_id = ? " + how)
                .param(id)
                .query((row, number) -> meeting(row))
                .single();
    }

    /** Those of these Kreise, the latest first. */
    List<Meeting> of(Collection<String> kreise) {
        return jdbc.sql("SELECT * FROM meeting WHERE kreis = ANY (?) ORDER BY day DESC, begins DESC, meeting_id")
                .param(kreise.toArray(String[]::new))
                .query((row, number) -> meeting(row))
                .list();
    }

    /** Those that are over, with a public decision that concerns one of these organisations, the latest first. */
    List<Meeting> concerning(Collection<String> organisations) {
        return jdbc.sql("SELECT m.* FROM meeting m WHERE EXISTS (SELECT 1 FROM agenda_item i"
                        + " WHERE i.meeting_id = m.meeting_id AND " + CONCERNS + ") ORDER BY m.day DESC, m.meeting_id")
                .param("organisations", organisations.toArray(String[]::new))
                .query((row, number) -> meeting(row))
                .list();
    }

    /** The items of such decisions in one of them; none while it is not over. */
    Set<UUID> itemsConcerning(UUID meeting, Collection<String> organisations) {
        return jdbc.sql(
                        "SELECT i.item_id FROM agenda_item i JOIN meeting m USING (meeting_id) WHERE m.meeting_id = :meeting AND "
                                + CONCERNS)
                .param("meeting", meeting)
                .param("organisations", organisations.toArray(String[]::new))
                .query(UUID.class)
                .set();
    }

    /** The meeting before this one in its Kreis. */
    Optional<Meeting> before(Meeting meeting) {
        return of(List.of(meeting.kreis())).stream()
                .filter(other -> other.day().isBefore(meeting.day()))
                .findFirst();
    }

    UUID add(String kreis, LocalDate day, LocalTime begins, String place, String members) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        INSERT INTO meeting (meeting_id, kreis, day, begins, place, members, state, revision)
                        VALUES (:id, :kreis, :day, :begins, :place, :members, 'PREPARING', 1)
                        """)
                .param("id", id)
                .param("kreis", kreis)
                .param("day", day)
                .param("begins", begins)
                .param("place", place)
                .param("members", members)
                .update();
        return id;
    }

    /** Whether it was still as it was on the screen, and is now as it was sent. */
    boolean change(Meeting changed) {
        return jdbc.sql("""
                        UPDATE meeting SET day = :day, begins = :begins, place = :place, members = :members,
                          remarks = :remarks, state = :state, revision = revision + 1
                        WHERE meeting_id = :id AND revision = :revision
                        """)
                        .param("id", changed.id())
                        .param("day", changed.day())
                        .param("begins", changed.begins())
                        .param("place", changed.place())
                        .param("members", changed.members())
                        .param("remarks", changed.remarks())
                        .param("state", changed.state().name())
                        .param("revision", changed.revision())
                        .update()
                == 1;
    }

    /** Its minutes are approved by that meeting; only minutes of a meeting of the same Kreis that is over. */
    void approve(UUID id, Meeting by) {
        jdbc.sql("""
                        UPDATE meeting SET state = 'APPROVED', approved_by = :by, revision = revision + 1
                        WHERE meeting_id = :id AND state = 'HELD' AND kreis = :kreis
                        """)
                .param("id", id)
                .param("by", by.id())
                .param("kreis", by.kreis())
                .update();
    }

    private static Meeting meeting(ResultSet row) throws SQLException {
        return new Meeting(
                row.getObject("meeting_id", UUID.class),
                row.getString("kreis"),
                row.getObject("day", LocalDate.class),
                row.getObject("begins", LocalTime.class),
                row.getString("place"),
                row.getString("members"),
                MeetingState.valueOf(row.getString("state")),
                row.getString("remarks"),
                row.getLong("revision"),
                row.getObject("approved_by", UUID.class));
    }
}
