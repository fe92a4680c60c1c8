package de.verzahnt.intake.store;

import de.verzahnt.intake.offering.Offering;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** What stood before a change, for {@link StoredOffering#UNDO}. Written with the change, in its transaction. */
public final class OfferingHistory {
    /** A few more than can be added, so that nothing stays for long. */
    private static final int PRUNED_AT_ONCE = 50;

    private static final String PRUNE = """
            DELETE FROM offering_history WHERE (id, revision) IN (
              SELECT id, revision FROM offering_history WHERE replaced_at < :limit
              ORDER BY replaced_at LIMIT :most FOR UPDATE SKIP LOCKED)
            """;
    private static final String KEEP = """
            INSERT INTO offering_history (id, revision, replaced_at, lifecycle, withdrawal_reason, offering)
            SELECT id, revision, :now, lifecycle, withdrawal_reason, offering FROM offering WHERE id = :id
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    public OfferingHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What an offering was.
     *
     * @param withdrawalReason null when it stood
     */
    public record Earlier(Offering offering, @Nullable String withdrawalReason) {

        /** Whether an offering stands like this now. */
        public boolean isStateOf(StoredOffering state) {
            return offering.equals(state.offering()) && (withdrawalReason == null) == state.isActive();
        }
    }

    /** Keeps the stored state of a locked row that is about to be replaced. */
    public void keep(String id, Instant now) {
        jdbc.sql(KEEP)
                .param("id", id)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql(PRUNE)
                .param("limit", now.minus(StoredOffering.UNDO).atOffset(ZoneOffset.UTC))
                .param("most", PRUNED_AT_ONCE)
                .update();
    }

    /** What stood with this revision; empty when it stands yet, never did, or was replaced too long ago. */
    public Optional<Earlier> at(String id, long revision, Instant now) {
        return jdbc.sql("""
                        SELECT offering, withdrawal_reason FROM offering_history
                        WHERE id = :id AND revision = :revision AND replaced_at >= :limit
                        """)
                .param("id", id)
                .param("revision", revision)
                .param("limit", now.minus(StoredOffering.UNDO).atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Earlier(json.readValue(row.getString(1), Offering.class), row.getString(2)))
                .optional();
    }
}
