package de.verzahnt.systemtests.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.verzahnt.contract.Topics;
import de.verzahnt.events.AgencyActivity;
import de.verzahnt.local.LocalHub;
import de.verzahnt.local.Part;
import de.verzahnt.systemtests.TestHub;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a foreign reader may rely on: each accepted revision of a key once and in order, whoever is killed meanwhile. */
@Tag("long")
class OrderIT {

    private static final int KEYS = 20;
    private static final int ROUNDS = 60;
    private static final String AGENCY = "caritas-alsdorf-fwz";
    private static final List<Part> VICTIMS =
            List.of(Part.AGENCY_ACTIVITIES, Part.KAFKA, Part.POSTGRESQL, Part.AGENCY_ACTIVITIES);

    private final LocalHub hub = TestHub.running();
    private final Fallen fallen = new Fallen(hub);
    private final Asking asking = new Asking(hub);
    private final Map<String, Long> accepted = new HashMap<>();

    @Test
    void eachAcceptedRevisionStandsInTheTopicOnceAndInOrderWhoeverIsKilled() {
        var kills = CompletableFuture.runAsync(() -> VICTIMS.forEach(fallen::cut));
        for (int round = 0; round < ROUNDS || !kills.isDone(); round++) {
            for (int key = 0; key < KEYS; key++) {
                report("ordnung/" + key, round);
            }
        }
        kills.join();

        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> assertThat(last()).containsAllEntriesOf(accepted));
        revisions().forEach((id, all) -> assertThat(all)
                .as(id)
                .isSortedAccordingTo(Long::compare)
                .doesNotHaveDuplicates());
    }

    private void report(String id, int round) {
        var answer =
                asking.patiently("PUT", Part.AGENCY_ACTIVITIES, "/api/v1/activities/" + id, AGENCY, offering(round));
        assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
        accepted.put(id, Asking.JSON.readTree(answer.body()).get("revision").asLong());
    }

    private Map<String, Long> last() {
        Map<String, Long> last = new HashMap<>();
        revisions().forEach((id, all) -> last.put(id, all.get(all.size() - 1)));
        return last;
    }

    /** Those of this test's keys as they stand in the log. */
    private Map<String, List<Long>> revisions() {
        Map<String, List<Long>> revisions = new HashMap<>();
        new Log(hub).values(Topics.AGENCY_ACTIVITY).forEach((id, all) -> {
            if (accepted.containsKey(id)) {
                revisions.put(id, all.stream().map(AgencyActivity::getRevision).toList());
            }
        });
        return revisions;
    }

    private static Map<String, Object> offering(int round) {
        return Map.of(
                "organisationId", AGENCY,
                "title", "Brettspiele am Abend",
                "description", "Offener Treff, Runde " + round + ".",
                "field", "BEGEGNUNG",
                "targetGroups", List.of("GEFLUECHTETE"),
                "format", "BEGEGNUNG",
                "role", "OPERATIVE",
                "districts", List.of("05766020"),
                "periodFrom", "2020-01-01");
    }
}
