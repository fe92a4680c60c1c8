package de.verzahnt.source.running;

import de.verzahnt.contract.Topic;
import de.verzahnt.events.AgencyReminder;
import de.verzahnt.events.Channel;
import de.verzahnt.events.ReminderDetails;
import de.verzahnt.intake.accept.Changes;
import de.verzahnt.intake.accept.OfferingIntake;
import de.verzahnt.intake.ageing.AgeingConfiguration;
import de.verzahnt.intake.ageing.AgeingProperties;
import de.verzahnt.intake.ageing.AgeingRun;
import de.verzahnt.intake.ageing.Reminders;
import de.verzahnt.intake.batch.BatchForecast;
import de.verzahnt.intake.batch.BatchIntake;
import de.verzahnt.intake.check.FreeGateway;
import de.verzahnt.intake.check.OfferingCheck;
import de.verzahnt.intake.gateway.Gateway;
import de.verzahnt.intake.offering.Offering;
import de.verzahnt.intake.report.event.Origin;
import de.verzahnt.intake.store.OfferingHistory;
import de.verzahnt.intake.store.OfferingStore;
import de.verzahnt.intake.store.StoredOffering;
import de.verzahnt.intake.table.ColumnTable;
import de.verzahnt.intake.table.MissingOfferings;
import de.verzahnt.intake.table.OfferingTables;
import de.verzahnt.intake.table.RowDefaults;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.source.fetch.FeedFetch;
import de.verzahnt.source.fetch.FetchProperties;
import de.verzahnt.source.fetch.Fetcher;
import de.verzahnt.source.store.CarriedTable;
import de.verzahnt.source.store.FetchTable;
import de.verzahnt.source.store.Source;
import de.verzahnt.source.store.SourceSetting;
import de.verzahnt.source.store.SourceState;
import de.verzahnt.source.store.SourceTable;
import de.verzahnt.source.taking.SourceRun;
import de.verzahnt.source.taking.TakingConfiguration;
import de.verzahnt.starter.http.IfMatch;
import de.verzahnt.starter.outbox.Outbox;
import de.verzahnt.starter.sample.TestPostgres;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.apache.avro.specific.SpecificRecord;
import org.apache.hc.client5.http.DnsResolver;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The parts of a gateway that sources need, on a real database. */
public final class Stage implements AutoCloseable {
    private static final ReferenceData REFERENCE = ReferenceData.load();

    public final PlayedSource server = new PlayedSource();
    public final SourceTable sources;
    public final CarriedTable carried;
    public final OfferingStore offerings;
    public final List<SpecificRecord> events = new CopyOnWriteArrayList<>();
    public final FetchTable fetches;
    private Runnable beforeEvent = () -> {};
    private final DataSource database;
    private final Clock clock;
    private final JdbcTransactionManager transactions;
    private final OfferingIntake intake;
    private final Reminders reminders = new Reminders(new FreeGateway(), new Kept());
    private final OfferingTables tables;
    private final BatchIntake batches;

    /** An empty gateway; nothing is fetched by itself. */
    public Stage(Clock clock) {
        this(clock, TestPostgres.emptyDatabase());
        migrate(database);
    }

    /** On a database that another stage has made; it stays when this one is closed. */
    public Stage(Clock clock, DataSource database) {
        this.clock = clock;
        this.database = database;
        JdbcClient jdbc = JdbcClient.create(database);
        transactions = new JdbcTransactionManager(database);
        sources = new SourceTable(jdbc);
        fetches = new FetchTable(jdbc);
        carried = new CarriedTable(new NamedParameterJdbcTemplate(database));
        offerings = new OfferingStore(jdbc);
        Register register = new Register(REFERENCE);
        Gateway gateway = new FreeGateway();
        TransactionTemplate once = new TransactionTemplate(transactions);
        Changes changes = new Changes(offerings, new OfferingHistory(jdbc), new Kept(), gateway, clock);
        intake = new OfferingIntake(changes, register, once);
        OfferingCheck check = new OfferingCheck(REFERENCE, register, register, gateway);
        batches = new BatchIntake(check, intake, new BatchForecast(check, intake, offerings), once);
        tables = new OfferingTables(REFERENCE, register, new MissingOfferings(offerings), new ColumnTable(jdbc, clock));
    }

    private static void migrate(DataSource database) {
        Flyway.configure()
                .dataSource(database)
                .locations(
                        "classpath:db/migration/starter",
                        "classpath:db/migration/intake",
                        "classpath:db/migration/sources")
                .load()
                .migrate();
    }

    public DataSource database() {
        return database;
    }

    /** Where another process reaches the database of this stage. */
    public String address() {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getURL() + "?user=postgres";
        } catch (SQLException failure) {
            throw new IllegalStateException("database: not reached (expected: reached)", failure);
        }
    }

    /** Fetches sources with this look-up of names and these limits. */
    public SourceRun run(DnsResolver names, FetchProperties limits) {
        FeedFetch feeds = new FeedFetch(new Fetcher(limits, names, clock), new LinesReader(), limits);
        return new TakingConfiguration()
                .sourceRun(
                        sources,
                        fetches,
                        carried,
                        feeds,
                        tables,
                        batches,
                        offerings,
                        intake,
                        reminders,
                        transactions,
                        clock);
    }

    /** Looks through what has aged, by the spans that are usual. */
    public AgeingRun ageing() {
        AgeingConfiguration parts = new AgeingConfiguration();
        Duration day = Duration.ofDays(1);
        var usual = new AgeingProperties(day.multipliedBy(365), day.multipliedBy(14), day.multipliedBy(90), day);
        var asked = parts.askedTable(JdbcClient.create(database));
        return parts.ageingRun(usual, offerings, intake, asked, reminders, transactions, clock);
    }

    /** Reminders that were published. */
    public List<ReminderDetails> reminded() {
        return events.stream()
                .filter(AgencyReminder.class::isInstance)
                .map(event -> ((AgencyReminder) event).getReminder())
                .toList();
    }

    /** A source of Refugio in Aachen, due now. */
    public Source connect(URI address) {
        RowDefaults defaults =
                new RowDefaults("BEGEGNUNG", List.of(), "BEGEGNUNG", "OPERATIVE", List.of("05334002"), List.of());
        return connect(address, defaults, Duration.ofDays(1));
    }

    /** A source of Refugio, due now. */
    public Source connect(URI address, RowDefaults defaults, Duration interval) {
        SourceSetting setting = new SourceSetting("refugio", "Kalender", address, null, defaults, interval, 30);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Source source = new Source(UUID.randomUUID(), 1, setting, SourceState.fresh(now));
        sources.add(source);
        return source;
    }

    /** Runs this before each event, while the rows of a fetch are being taken. */
    public void beforeEachEvent(Runnable look) {
        beforeEvent = look;
    }

    /** How a source stands now. */
    public Source now(Source source) {
        return sources.find(source.id()).orElseThrow();
    }

    /** Lets a source be due now, and read whole. */
    public void due(Source source) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Source stored = now(source);
        sources.changeState(stored.with(stored.state().readAnew(now)));
    }

    /** Refugio's offerings that stand. */
    public List<StoredOffering> standing() {
        return offerings.standing(List.of("refugio"));
    }

    /** Somebody of Refugio changes an offering by the form. */
    public void changeByForm(String id, Offering offering) {
        intake.put(id, offering, new IfMatch(null), new Origin("refugio", "formular", Channel.FORM));
    }

    /** Somebody of Refugio withdraws an offering by the form. */
    public void withdrawByForm(String id) {
        intake.withdraw(id, "Fällt aus.", new IfMatch(null), new Origin("refugio", "formular", Channel.FORM));
    }

    private final class Kept implements Outbox {

        @Override
        public <V extends SpecificRecord> void append(Topic<V> topic, V value, String eventType, Instant occurredAt) {
            beforeEvent.run();
            events.add(value);
        }

        @Override
        public void forget(Topic<?> topic, String key, String eventType, Instant occurredAt) {}
    }

    @Override
    public void close() {
        server.close();
    }
}
