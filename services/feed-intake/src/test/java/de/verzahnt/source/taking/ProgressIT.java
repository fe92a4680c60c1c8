package de.verzahnt.source.taking;

import static de.verzahnt.source.running.LinesReader.calendar;
import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.source.running.OneCalendar;
import de.verzahnt.source.store.Running;
import de.verzahnt.source.store.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProgressIT {
    private final OneCalendar calendars = new OneCalendar();

    @AfterEach
    void stop() {
        calendars.close();
    }

    @Test
    void othersSeeHowManyRowsAreThroughBeforeAnyOfThemIsThere() {
        Source source = calendars.connected();
        calendars.stage.server.tells("/feed", calendar(events(120)));
        List<Integer> seen = new ArrayList<>();
        List<Integer> there = new ArrayList<>();
        calendars.stage.beforeEachEvent(() -> elsewhere(() -> {
            seen.add(Objects.requireNonNull(running(source.id())).done());
            there.add(calendars.stage.standing().size());
        }));

        calendars.run(source);

        assertThat(running(source.id())).isNull();
        assertThat(seen).hasSize(120).isSorted().startsWith(0).endsWith(117);
        assertThat(there).containsOnly(0);
    }

    @Test
    void whileAServerIsAskedNobodyKnowsHowManyRowsThereWillBe() {
        Source source = calendars.connected();
        List<Integer> totals = new ArrayList<>();
        calendars.stage.server.plays("/feed", exchange -> {
            totals.add(Objects.requireNonNull(running(source.id())).total());
            exchange.sendResponseHeaders(404, -1);
        });

        calendars.run(source);

        assertThat(totals).containsExactly(0);
    }

    private @Nullable Running running(UUID source) {
        return calendars.stage.fetches.running(List.of(source)).get(source);
    }

    private static void elsewhere(Runnable look) {
        CompletableFuture.runAsync(look).join();
    }

    private static String[] events(int number) {
        return IntStream.range(0, number)
                .mapToObj("event%03d | Offener Treff | | Aachen | | Begegnung"::formatted)
                .toArray(String[]::new);
    }
}
