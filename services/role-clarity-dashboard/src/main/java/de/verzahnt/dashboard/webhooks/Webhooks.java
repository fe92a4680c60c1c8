package de.verzahnt.dashboard.webhooks;

import de.verzahnt.dashboard.cases.Columns;
import de.verzahnt.dashboard.outward.Owner;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps webhooks. Who has no role of a municipal integration centre finds none of those made with it. */
@Component
public class Webhooks {

    /** Webhooks one organisation may have. */
    public static final int MOST = 10;

    private static final String MINE = " organisation_id = :organisation AND (:coordinates OR NOT coordinates) ";
    private static final String ONE = " WHERE hook_id = CAST(:id AS uuid) AND" + MINE;
    private static final String READ = """
            SELECT w.*, (SELECT count(*) FROM webhook_delivery d WHERE d.hook_id = w.hook_id AND d.state = 'WAITING'
              AND d.attempts > 0) AS waiting,
              (SELECT count(*) FROM webhook_delivery d WHERE d.hook_id = w.hook_id AND d.state = 'GIVEN_UP'
                AND d.attempts > 0) AS given_up FROM webhook w""";

    private final JdbcClient jdbc;
    private final Secrets secrets;
    private final DeliveryRows deliveries;
    private final WebhookProperties settings;
    private final Clock clock;

    Webhooks(JdbcClient jdbc, Secrets secrets, DeliveryRows deliveries, WebhookProperties settings, Clock clock) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.deliveries = deliveries;
        this.settings = settings;
        this.clock = clock;
    }

    /** Adds one; its secret is told this once. */
    public String add(Owner owner, URI address) {
        String secret = Secrets.random();
        jdbc.sql("""
                        INSERT INTO webhook (hook_id, organisation_id, coordinates, address, secret, state, created_at)
                        VALUES (:id, :organisation, :coordinates, :address, :secret, 'ACTIVE', :now)
                        """)
                .param("id", UUID.randomUUID())
                .param("organisation", owner.organisationId())
                .param("coordinates", owner.coordinates())
                .param("address", address.toString())
                .param("secret", secrets.locked(secret))
                .param("now", at(Instant.now(clock)))
                .update();
        return secret;
    }

    /** Those that this owner may touch, the oldest first. */
    public List<Webhook> of(Owner owner) {
        return mine(READ + " WHERE" + MINE + "ORDER BY created_at, hook_id", owner)
                .query((row, number) -> webhook(row))
                .list();
    }

    /** One of them. */
    public Optional<Webhook> find(String id, Owner owner) {
        return mine(READ + ONE, owner)
                .param("id", id)
                .query((row, number) -> webhook(row))
                .optional();
    }

    /** How many the organisation has, seen or not. */
    public long count(String organisationId) {
        return jdbc.sql("SELECT count(*) FROM webhook WHERE organisation_id = ?")
                .param(organisationId)
                .query(Long.class)
                .single();
    }

    /** Gives it another secret, told this once. The one before signs as well for a while; one still older does not. */
    public Optional<String> rotate(Webhook hook) {
        String secret = Secrets.random();
        int rotated = mine(
                        "UPDATE webhook SET former_secret = secret, former_until = :until, secret = :secret" + ONE,
                        hook.owner())
                .param("id", hook.id())
                .param("secret", secrets.locked(secret))
                .param("until", at(Instant.now(clock).plus(settings.formerSecret())))
                .update();
        return rotated == 0 ? Optional.empty() : Optional.of(secret);
    }

    /** Nothing is sent to it any more; what waits is given up. */
    @Transactional
    public void switchOff(Webhook hook) {
        state(hook, HookState.OFF);
        jdbc.sql("UPDATE webhook_delivery SET state = 'GIVEN_UP' WHERE hook_id = CAST(? AS uuid) AND state = 'WAITING'")
                .param(hook.id())
                .update();
    }

    /** What happens from now on is sent to it again. */
    public void switchOn(Webhook hook) {
        state(hook, HookState.ACTIVE);
    }

    /** Tells it of these from now on; at least one, else nothing changes. What waits is sent. */
    public boolean choose(Webhook hook, Set<HookEvent> kinds) {
        return !kinds.isEmpty()
                && mine("UPDATE webhook SET kinds = :kinds" + ONE, hook.owner())
                                .param("id", hook.id())
                                .param(
                                        "kinds",
                                        kinds.stream().map(Enum::name).sorted().toArray(String[]::new))
                                .update()
                        > 0;
    }

    /** Forgets it and its log. */
    public void remove(Webhook hook) {
        mine("DELETE FROM webhook" + ONE, hook.owner()).param("id", hook.id()).update();
    }

    /** Sends it an event of no case. */
    public void test(Webhook hook) {
        deliveries.writeTest(hook.id());
    }

    private void state(Webhook hook, HookState state) {
        mine("UPDATE webhook SET state = :state, held_until = NULL" + ONE, hook.owner())
                .param("id", hook.id())
                .param("state", state.name())
                .update();
    }

    private JdbcClient.StatementSpec mine(String sql, Owner owner) {
        return jdbc.sql(sql).param("organisation", owner.organisationId()).param("coordinates", owner.coordinates());
    }

    private static Webhook webhook(ResultSet row) throws SQLException {
        return new Webhook(
                row.getString("hook_id"),
                new Owner(row.getString("organisation_id"), row.getBoolean("coordinates")),
                URI.create(row.getString("address")),
                HookState.valueOf(row.getString("state")),
                row.getTimestamp("created_at").toInstant(),
                Columns.instant(row, "former_until"),
                Columns.instant(row, "held_until"),
                row.getInt("waiting"),
                Columns.strings(row, "kinds").stream().map(HookEvent::valueOf).collect(Collectors.toSet()),
                row.getInt("given_up"));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
