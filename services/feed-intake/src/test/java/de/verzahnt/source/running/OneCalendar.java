package de.verzahnt.source.running;

import de.verzahnt.events.AgencyReminder;
import de.verzahnt.events.NoticeState;
import de.verzahnt.events.ReminderDelivery;
import de.verzahnt.intake.ageing.AgeingConfiguration;
import de.verzahnt.intake.ageing.ReachedOfferings;
import de.verzahnt.intake.table.RowDefaults;
import de.verzahnt.source.store.Carried;
import de.verzahnt.source.store.LastFetch;
import de.verzahnt.source.store.Source;
import de.verzahnt.source.store.SourceState.Pause;
import de.verzahnt.webclient.CheckedNames;
import de.verzahnt.webclient.Names;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One calendar of Refugio, from its first fetch on, with a clock that is set. */
public final class OneCalendar implements AutoCloseable {
    public final SetClock clock = new SetClock("2026-03-02T08:00:00Z");
    public final Stage stage = new Stage(clock);

    /** A source that tells this, fetched once. */
    public Source fetched(String calendar) {
        stage.server.tells("/feed", calendar);
        Source source = stage.connect(stage.server.address("hub.local", "/feed"));
        run(source);
        return source;
    }

    /** A source without defaults, not fetched yet. */
    public Source connected() {
        return stage.connect(stage.server.address("hub.local", "/feed"), RowDefaults.NONE, Duration.ofDays(1));
    }

    /** An hour later it tells this and is fetched. */
    public void again(Source source, String calendar) {
        stage.server.tells("/feed", calendar);
        again(source);
    }

    /** An hour later it is fetched. */
    public void again(Source source) {
        clock.pass(Duration.ofHours(1));
        stage.due(source);
        run(source);
    }

    /** Somebody pauses it. */
    public void paused(Source source) {
        Source stored = stage.now(source);
        stage.sources.changeState(stored.with(stored.state().paused(Pause.BY_HAND)));
    }

    /** Somebody resumes it, and it is fetched. */
    public void resumed(Source source) {
        Source stored = stage.now(source);
        stage.sources.changeState(
                stored.with(stored.state().resumed(clock.instant().truncatedTo(ChronoUnit.MILLIS))));
        run(source);
    }

    /** Fetched if it is due. */
    public void run(Source source) {
        Names names = new Names().means("hub.local", "127.0.0.1");
        stage.run(new CheckedNames(names, address -> false, Set.of("hub.local")), Limits.usual())
                .run(source.id());
    }

    /** So much time goes by, and what is due is done; another run does nothing. */
    public void ages(Duration time) {
        clock.pass(time);
        stage.ageing().run();
        stage.ageing().run();
    }

    /** The mails of all reminders so far reach their organisations. */
    public void remindersArrive() {
        ReachedOfferings reached = new AgeingConfiguration().reachedOfferings(JdbcClient.create(stage.database()));
        stage.events.stream()
                .filter(AgencyReminder.class::isInstance)
                .map(AgencyReminder.class::cast)
                .forEach(reminder -> reached.take(sent(reminder)));
    }

    private ReminderDelivery sent(AgencyReminder reminder) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return ReminderDelivery.newBuilder()
                .setReminderId(reminder.getReminderId())
                .setOrganisationId(reminder.getReminder().getOrganisationId())
                .setKind(reminder.getReminder().getKind())
                .setState(NoticeState.SENT)
                .setRecordedAt(now)
                .setChangedAt(now)
                .setRevision(1)
                .build();
    }

    public LastFetch last(Source source) {
        return Objects.requireNonNull(stage.now(source).state().last());
    }

    /** What the organisation is told of its rows, German. */
    public List<String> texts(Source source) {
        return last(source).reasons().stream()
                .map(reason -> reason.told().german())
                .toList();
    }

    /** The only offering it carries. */
    public Carried carried(Source source) {
        return stage.carried.of(source.id()).get(0);
    }

    @Override
    public void close() {
        stage.close();
    }
}
