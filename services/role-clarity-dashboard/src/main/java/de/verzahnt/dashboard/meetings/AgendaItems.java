package de.verzahnt.dashboard.meetings;

import de.verzahnt.dashboard.cases.Columns;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what stands on agendas, and what was decided of it. Nothing is deleted. */
@Component
public class AgendaItems {

    private final JdbcClient jdbc;

    AgendaItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of a meeting. */
    public Agenda of(UUID meeting) {
        return Agenda.of(
                jdbc
                        .sql("SELECT * FROM agenda_item WHERE meeting_id = ?")
                        .param(meeting)
                        .query(AgendaRows::item)
                        .list()
                        .stream()
                        .sorted(Comparator.comparing(AgendaItem::section)
                                .thenComparing(AgendaItem::position)
                                .thenComparing(AgendaItem::id))
                        .toList());
    }

    /** The item, held until the transaction ends: two who decide of it at once decide one after the other. */
    Optional<AgendaItem> lock(UUID item) {
        return jdbc.sql("SELECT * FROM agenda_item WHERE item_id = ? FOR UPDATE")
                .param(item)
                .query(AgendaRows::item)
                .optional();
    }

    /** Whatever was decided in these Kreise, the oldest first. */
    List<AgendaItem> decided(Collection<String> kreise) {
        return jdbc.sql("""
                        SELECT i.* FROM agenda_item i JOIN meeting m USING (meeting_id)
                        WHERE m.kreis = ANY (?) AND i.result IS NOT NULL ORDER BY i.decided_at, i.item_id
                        """)
                .param(kreise.toArray(String[]::new))
                .query(AgendaRows::item)
                .list();
    }

    /** Puts one at the end of its section. */
    void add(UUID meeting, Section section, ItemKind kind, @Nullable String subject, String title, Why why) {
        jdbc.sql("""
                        INSERT INTO agenda_item (item_id, meeting_id, section, position, kind, subject, title, why_day, why_name)
                        SELECT :id, :meeting, :section, coalesce(max(position), 0) + 1, :kind,
                          CAST(:subject AS text), :title, CAST(:day AS date), CAST(:name AS text)
                        FROM agenda_item WHERE meeting_id = :meeting AND section = :section
                        """)
                .param("id", UUID.randomUUID())
                .param("meeting", meeting)
                .param("section", section.name())
                .param("kind", kind.name())
                .param("subject", subject)
                .param("title", title)
                .param("day", why.day())
                .param("name", why.name())
                .update();
    }

    void place(AgendaItem item, int position) {
        jdbc.sql("UPDATE agenda_item SET position = ? WHERE item_id = ?")
                .params(position, item.id())
                .update();
    }

    void number(AgendaItem item, int minor) {
        jdbc.sql("UPDATE agenda_item SET minor = ? WHERE item_id = ? AND minor IS NULL")
                .params(minor, item.id())
                .update();
    }

    void remove(AgendaItem item, boolean removed) {
        jdbc.sql("UPDATE agenda_item SET removed = ? WHERE item_id = ? AND result IS NULL")
                .params(removed, item.id())
                .update();
    }

    void open(AgendaItem item, boolean inPublic) {
        jdbc.sql("UPDATE agenda_item SET in_public = ? WHERE item_id = ?")
                .params(inPublic, item.id())
                .update();
    }

    /** Whether the item was still as it was on the screen. */
    boolean write(AgendaItem item, Paper paper, long revision) {
        return jdbc.sql("UPDATE agenda_item SET paper = CAST(? AS jsonb), revision = revision + 1"
                                + " WHERE item_id = ? AND revision = ?")
                        .params(AgendaRows.json(paper), item.id(), revision)
                        .update()
                == 1;
    }

    void note(AgendaItem item, String note) {
        jdbc.sql("UPDATE agenda_item SET note = ? WHERE item_id = ?")
                .params(note, item.id())
                .update();
    }

    /** Writes down what was decided of an item that is locked and undecided. */
    void decide(AgendaItem item, Resolution decided, List<String> concerns) {
        jdbc.sql("""
                        UPDATE agenda_item SET result = :result, words = :words, responsible = :responsible,
                          responsible_id = :responsibleId, due = :due, decision_id = :decisionId, decided_at = :at,
                          concerns = :concerns, evidence = CAST(:evidence AS jsonb), revision = revision + 1
                        WHERE item_id = :id AND result IS NULL
                        """)
                .param("id", item.id())
                .param("result", decided.result())
                .param("words", decided.words())
                .param("responsible", decided.responsible())
                .param("responsibleId", decided.responsibleId())
                .param("due", decided.due())
                .param("decisionId", decided.decisionId())
                .param("at", Columns.time(decided.decidedAt()))
                .param("concerns", Columns.array(concerns))
                .param("evidence", decided.evidence() == null ? null : AgendaRows.json(decided.evidence()))
                .update();
    }

    /** Somebody confirms that it is done; without a moment, that it is not. */
    void done(AgendaItem item, @Nullable Instant at, @Nullable String note) {
        jdbc.sql("UPDATE agenda_item SET done_at = ?, done_note = ? WHERE item_id = ? AND result IS NOT NULL")
                .params(Arrays.asList(Columns.time(at), note, item.id()))
                .update();
    }
}
