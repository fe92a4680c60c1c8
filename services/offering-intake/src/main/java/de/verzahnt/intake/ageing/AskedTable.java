package de.verzahnt.intake.ageing;

import de.verzahnt.events.ReminderLink;
import de.verzahnt.intake.report.feed.StateTable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What organisations were asked about, and by which links they may answer: known by the hash of their token only. */
public final class AskedTable implements StateTable<ReminderLink> {
    private static final int KEPT_DAYS = 400;
    private static final String LINK = """
            INSERT INTO asked_link (token_hash, asked_id, expires_at)
            SELECT :hash, id, :expiresAt FROM asked WHERE id = :id
            ON CONFLICT (token_hash) DO UPDATE SET expires_at = greatest(asked_link.expires_at, excluded.expires_at)
            """;
    private static final String BY_LINK = """
            SELECT asked.id, asked.organisation_id FROM asked_link JOIN asked ON asked.id = asked_id
            WHERE token_hash = :hash AND expires_at > :now AND answered_at IS NULL
            """;

    private final JdbcClient jdbc;

    AskedTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A question that still may be answered. */
    record Asked(String id, String organisationId) {}

    void add(String id, String organisation, Collection<String> offerings, Instant now) {
        jdbc.sql("DELETE FROM asked WHERE asked_at < :old")
                .param("old", at(now).minusDays(KEPT_DAYS))
                .update();
        jdbc.sql("INSERT INTO asked (id, organisation_id, asked_at) VALUES (:id, :organisation, :now)")
                .param("id", id)
                .param("organisation", organisation)
                .param("now", at(now))
                .update();
        jdbc.sql("INSERT INTO asked_offering (asked_id, offering_id) SELECT :id, unnest(:offerings)")
                .param("id", id)
                .param("offerings", offerings.toArray(String[]::new))
                .update();
    }

    Optional<Instant> lastAsked(String organisation) {
        return jdbc.sql(
                        "SELECT asked_at FROM asked WHERE organisation_id = :organisation ORDER BY asked_at DESC LIMIT 1")
                .param("organisation", organisation)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** The question this token may answer. */
    Optional<Asked> find(String tokenHash, Instant now) {
        return byLink(BY_LINK, tokenHash, now);
    }

    /** The question this token may answer, held for this transaction. */
    Optional<Asked> lock(String tokenHash, Instant now) {
        return byLink(BY_LINK + " FOR UPDATE OF asked", tokenHash, now);
    }

    /** Ids of the offerings that were asked about. */
    Collection<String> offerings(String id) {
        return jdbc.sql("SELECT offering_id FROM asked_offering WHERE asked_id = :id")
                .param("id", id)
                .query(String.class)
                .list();
    }

    /** No link answers it any more. */
    void answered(String id, Instant now) {
        jdbc.sql("UPDATE asked SET answered_at = :now WHERE id = :id")
                .param("id", id)
                .param("now", at(now))
                .update();
    }

    /** A link whose question another gateway asked is none here. */
    @Override
    public void take(ReminderLink link) {
        jdbc.sql(LINK)
                .param("hash", link.getTokenHash())
                .param("id", link.getReminderId())
                .param("expiresAt", at(link.getExpiresAt()))
                .update();
    }

    @Override
    public void forget(String reminderId) {
        jdbc.sql("DELETE FROM asked_link WHERE asked_id = :id")
                .param("id", reminderId)
                .update();
    }

    private Optional<Asked> byLink(String sql, String tokenHash, Instant now) {
        return jdbc.sql(sql)
                .param("hash", tokenHash)
                .param("now", at(now))
                .query((row, number) -> new Asked(row.getString(1), row.getString(2)))
                .optional();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
