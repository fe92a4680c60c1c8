package de.verzahnt.dashboard.atom;

import de.verzahnt.contract.RandomToken;
import de.verzahnt.contract.TokenHash;
import de.verzahnt.dashboard.outward.Owner;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the feeds. Who has no role of a municipal integration centre finds none of those made with it. */
@Component
public class FeedSubscriptions {

    /** Feeds one organisation may have. */
    public static final int MOST = 20;

    private static final String MINE = " organisation_id = :organisation AND (:coordinates OR NOT coordinates) ";

    private final JdbcClient jdbc;
    private final Clock clock;

    FeedSubscriptions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Makes one; the token of its address is told this once. */
    public String add(Owner owner, @Nullable String gemeinde, @Nullable String field) {
        String token = RandomToken.fresh();
        jdbc.sql("""
                        INSERT INTO feed_subscription (subscription_id, organisation_id, coordinates, gemeinde, field,
                          fingerprint, address_since)
                        VALUES (:id, :organisation, :coordinates, :gemeinde, :field, :fingerprint, :now)
                        """)
                .param("id", UUID.randomUUID())
                .param("organisation", owner.organisationId())
                .param("coordinates", owner.coordinates())
                .param("gemeinde", gemeinde)
                .param("field", field)
                .param("fingerprint", TokenHash.of(token))
                .param("now", now())
                .update();
        return token;
    }

    /** Those that this owner may touch, the oldest address first. */
    public List<FeedSubscription> of(Owner owner) {
        return jdbc.sql("SELECT * FROM feed_subscription WHERE" + MINE + "ORDER BY address_since, subscription_id")
                .param("organisation", owner.organisationId())
                .param("coordinates", owner.coordinates())
                .query((row, number) -> subscription(row))
                .list();
    }

    /** How many feeds the organisation has, seen or not. */
    public long count(String organisationId) {
        return jdbc.sql("SELECT count(*) FROM feed_subscription WHERE organisation_id = ?")
                .param(organisationId)
                .query(Long.class)
                .single();
    }

    /** Gives it another address, told this once; the old one leads nowhere from now on. Empty: not this owner's. */
    public Optional<String> renew(String id, Owner owner) {
        String token = RandomToken.fresh();
        int renewed = jdbc.sql("UPDATE feed_subscription SET fingerprint = :fingerprint, address_since = :now"
                        + " WHERE subscription_id = CAST(:id AS uuid) AND" + MINE)
                .param("fingerprint", TokenHash.of(token))
                .param("now", now())
                .param("id", id)
                .param("organisation", owner.organisationId())
                .param("coordinates", owner.coordinates())
                .update();
        return renewed == 0 ? Optional.empty() : Optional.of(token);
    }

    /** Withdraws it; whether it was this owner's. */
    public boolean withdraw(String id, Owner owner) {
        return jdbc.sql("DELETE FROM feed_subscription WHERE subscription_id = CAST(:id AS uuid) AND" + MINE)
                        .param("id", id)
                        .param("organisation", owner.organisationId())
                        .param("coordinates", owner.coordinates())
                        .update()
                > 0;
    }

    /** The one with this token in its address. */
    Optional<FeedSubscription> at(String token) {
        return jdbc.sql("SELECT * FROM feed_subscription WHERE fingerprint = ?")
                .param(TokenHash.of(token))
                .query((row, number) -> subscription(row))
                .optional();
    }

    private static FeedSubscription subscription(ResultSet row) throws SQLException {
        return new FeedSubscription(
                row.getString("subscription_id"),
                new Owner(row.getString("organisation_id"), row.getBoolean("coordinates")),
                row.getString("gemeinde"),
                row.getString("field"),
                row.getTimestamp("address_since").toInstant());
    }

    private OffsetDateTime now() {
        return Instant.now(clock).atOffset(ZoneOffset.UTC);
    }
}
