package de.verzahnt.source.schedule;

import de.verzahnt.source.running.Limits;
import de.verzahnt.source.running.Stage;
import de.verzahnt.source.taking.SourceRun;
import de.verzahnt.webclient.CheckedNames;
import de.verzahnt.webclient.Names;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** Instances of a gateway that read sources. */
final class Instances {
    private Instances() {}

    /** One that tells when it has ended a run; however busy the machine is, it takes nobody for dead. */
    static SourceSchedule of(Stage stage, Consumer<UUID> ended) {
        return with(Duration.ofMinutes(1), stage, ended);
    }

    /** One that soon takes what another one began for left behind, and on a busy machine not what it began itself. */
    static SourceSchedule heir(Stage stage, Consumer<UUID> ended) {
        return with(Duration.ofMillis(1500), stage, ended);
    }

    private static SourceSchedule with(Duration heartbeat, Stage stage, Consumer<UUID> ended) {
        SourceRun run = run(stage);
        ScheduleProperties how = new ScheduleProperties(
                true, 4, Duration.ofMillis(50), heartbeat, 4, Duration.ofSeconds(1), Duration.ofMillis(50));
        Consumer<UUID> fetch = run::run;
        return new SourceSchedule(stage.database(), how, fetch.andThen(ended), run::due, List.of(), List.of());
    }

    /** Fetches of sources on {@code hub.local}, this machine. */
    static SourceRun run(Stage stage) {
        Names names = new Names().means("hub.local", "127.0.0.1");
        return stage.run(new CheckedNames(names, address -> false, Set.of("hub.local")), Limits.usual());
    }
}
