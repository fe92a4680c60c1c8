package de.verzahnt.dashboard.rules;

import static de.verzahnt.dashboard.cases.Columns.time;

import de.verzahnt.events.RuleBookActivated;
import de.verzahnt.rules.rulebook.Activation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The append-only table of decisions on the rules. */
@Component
class ActivationRows {

    private final JdbcClient jdbc;

    ActivationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes everybody else who decides wait until this transaction is over. */
    void lock() {
        jdbc.sql("LOCK TABLE rule_book_activation IN SHARE ROW EXCLUSIVE MODE").update();
    }

    /** Appends the decision; one that stands already is left as it is. */
    void insert(RuleBookActivated decided) {
        TreeMap<String, Double> values = new TreeMap<>(decided.getValues());
        jdbc.sql("""
                        INSERT INTO rule_book_activation (activation_id, version, base, previous, keys, amounts,
                            decided_by, capacity, reason, decided_at)
                        VALUES (:activationId, :version, :base, :previous, :keys, :amounts, :decidedBy,
                            :capacity, :reason, :decidedAt)
                        ON CONFLICT DO NOTHING
                        """)
                .param("activationId", decided.getActivationId())
                .param("version", decided.getVersion())
                .param("base", decided.getBase())
                .param("previous", decided.getPrevious())
                .param("keys", values.keySet().toArray(String[]::new))
                .param("amounts", values.values().toArray(Double[]::new))
                .param("decidedBy", decided.getDecidedBy())
                .param("capacity", decided.getCapacity().name())
                .param("reason", decided.getReason())
                .param("decidedAt", time(decided.getDecidedAt()))
                .update();
    }

    /** When the newest was decided. */
    Optional<Instant> last() {
        return jdbc.sql("SELECT decided_at FROM rule_book_activation ORDER BY decided_at DESC LIMIT 1")
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .optional();
    }

    /** All of them, oldest first. */
    List<RecordedActivation> all() {
        return jdbc.sql("SELECT * FROM rule_book_activation ORDER BY decided_at, activation_id")
                .query(ActivationRows::read)
                .list();
    }

    private static RecordedActivation read(ResultSet row, int number) throws SQLException {
        var activation =
                new Activation(row.getString("version"), row.getString("base"), row.getString("previous"), values(row));
        return new RecordedActivation(
                activation,
                row.getString("decided_by"),
                row.getString("reason"),
                row.getTimestamp("decided_at").toInstant());
    }

    private static Map<String, Double> values(ResultSet row) throws SQLException {
        String[] keys = (String[]) row.getArray("keys").getArray();
        Double[] amounts = (Double[]) row.getArray("amounts").getArray();
        Map<String, Double> values = new HashMap<>();
        for (int i = 0; i < keys.length; i++) {
            values.put(keys[i], amounts[i]);
        }
        return values;
    }
}
