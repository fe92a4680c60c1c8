package de.verzahnt.source.schedule;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * The runs of all sources, and what else recurs, in one table of the database: each is taken by one instance, and by
 * another one when that instance no longer gives a sign of life. What is scheduled joins the transaction at hand.
 */
public final class SourceSchedule implements SmartLifecycle {
    private static final String TASK = "fetch-source";

    private final CustomTask<Void> task;
    private final SchedulerClient client;
    private final Scheduler scheduler;
    private final boolean enabled;
    private final Runnable atStart;
    private volatile boolean running;

    /**
     * Does not start by itself.
     *
     * @param run fetches a source if it is due
     * @param due tells when a source is due next; nothing when it is paused or gone
     * @param sources to be read, looked through at start: what lost its run gets one
     * @param recurring other work of which one instance does each run
     */
    public SourceSchedule(
            DataSource database,
            ScheduleProperties how,
            Consumer<UUID> run,
            Function<UUID, Optional<Instant>> due,
            Iterable<Due> sources,
            List<RecurringTask<?>> recurring) {
        DataSource joined = new TransactionAwareDataSourceProxy(database);
        task = task(how, run, due);
        client = SchedulerClient.Builder.create(joined, task).build();
        scheduler = Scheduler.create(database, task)
                .startTasks(recurring)
                .threads(how.atOnce())
                .pollingInterval(how.poll())
                .heartbeatInterval(how.heartbeat())
                .missedHeartbeatsLimit(how.missed())
                .shutdownMaxWait(how.goodbye())
                // The words of an exception may quote what a source told.
                .failureLogging(LogLevel.WARN, false)
                .build();
        enabled = how.enabled();
        atStart = () -> sources.forEach(
                one -> client.scheduleIfNotExists(task.instance(one.source().toString()), one.at()));
    }

    /** A source and when it is due. */
    public record Due(UUID source, Instant at) {}

    private static CustomTask<Void> task(
            ScheduleProperties how, Consumer<UUID> run, Function<UUID, Optional<Instant>> due) {
        return Tasks.custom(TASK, Void.class)
                .onFailureReschedule(FixedDelay.of(how.retry()))
                .onDeadExecutionRevive()
                .execute((instance, context) -> {
                    UUID source = UUID.fromString(instance.getId());
                    run.accept(source);
                    return (complete, operations) -> due.apply(source)
                            .ifPresentOrElse(time -> operations.reschedule(complete, time), operations::remove);
                });
    }

    /** Reads a source at this time, not at another one; one that is being read just now is read again as it says itself. */
    public void at(UUID source, Instant time) {
        try {
            client.schedule(task.instance(source.toString()), time, ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
        } catch (TaskInstanceCurrentlyExecutingException running) {
            // Its run looks at the source again before it ends, and is due then.
        }
    }

    /** No longer reads a source; a run that is under way notices by itself. */
    public void forget(UUID source) {
        TaskInstanceId instance = TaskInstanceId.of(TASK, source.toString());
        try {
            client.getScheduledExecution(instance).ifPresent(scheduled -> client.cancel(instance));
        } catch (TaskInstanceCurrentlyExecutingException running) {
            // Its run removes itself when the source is gone or paused.
        }
    }

    @Override
    public void start() {
        if (enabled) {
            atStart.run();
            scheduler.start();
        }
        running = true;
    }

    @Override
    public void stop() {
        if (enabled && running) {
            scheduler.stop();
        }
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
