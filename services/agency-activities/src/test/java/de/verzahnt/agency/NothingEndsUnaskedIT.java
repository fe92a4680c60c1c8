package de.verzahnt.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import de.verzahnt.contract.Topics;
import de.verzahnt.events.AgencyReminder;
import de.verzahnt.events.NoticeState;
import de.verzahnt.events.ReminderDelivery;
import de.verzahnt.events.ReminderKind;
import de.verzahnt.intake.running.Client;
import de.verzahnt.intake.running.RunningGateway;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Here a year, its last two weeks and the grace are a second each: only the word that a mail has arrived is waited for. */
class NothingEndsUnaskedIT {
    private static final Map<String, String> SPANS = Map.of(
            "verzahnt.ageing.stale-after", "1s",
            "verzahnt.ageing.ask-before", "1s",
            "verzahnt.ageing.grace", "1s",
            "verzahnt.ageing.every", "1s");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static RunningGateway gateway;

    @BeforeAll
    static void start() {
        SPANS.forEach(System::setProperty);
        gateway = Agency.start();
    }

    @AfterAll
    static void stop() throws IOException {
        SPANS.keySet().forEach(System::clearProperty);
        gateway.close();
    }

    @Test
    void anOfferingIsAskedAboutAgainUntilAMailArrivesAndEndsOnlyThen() {
        String report = Agency.report("eins").replaceFirst("\\{", "{\"id\": \"it-alt/eins\",");
        caritas()
                .post(
                        "/api/v1/activities/batch",
                        "application/json",
                        ("[" + report + "]").getBytes(StandardCharsets.UTF_8));
        await().pollInSameThread().atMost(PATIENCE).until(() -> reminders().size() > 2);
        reached(reminders().get(0), NoticeState.NO_MAILBOX);
        int asked = reminders().size();
        await().pollInSameThread().atMost(PATIENCE).until(() -> reminders().size() > asked + 2);
        assertThat(stored("$.lifecycle")).isEqualTo("ACTIVE");
        assertThat(stored("$.wentStaleAt")).isNotNull();

        reached(reminders().get(0), NoticeState.SENT);

        await().pollInSameThread().atMost(PATIENCE).until(() -> "WITHDRAWN".equals(stored("$.lifecycle")));
    }

    private static Client caritas() {
        return gateway.client().as(List.of("caritas-aachen-ia"), "reporter");
    }

    private static List<AgencyReminder> reminders() {
        return gateway.all(Topics.AGENCY_REMINDER);
    }

    private static void reached(AgencyReminder reminder, NoticeState state) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        gateway.publish(
                Topics.REMINDER_DELIVERY,
                ReminderDelivery.newBuilder()
                        .setReminderId(reminder.getReminderId())
                        .setOrganisationId(reminder.getReminder().getOrganisationId())
                        .setKind(ReminderKind.CONFIRM_OFFERINGS)
                        .setState(state)
                        .setRecordedAt(now)
                        .setChangedAt(now)
                        .setRevision(2)
                        .build());
    }

    private static @Nullable String stored(String path) {
        return JsonPath.read(caritas().get("/api/v1/activities/it-alt/eins").body(), path);
    }
}
