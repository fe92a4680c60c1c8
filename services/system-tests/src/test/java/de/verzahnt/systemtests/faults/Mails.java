package de.verzahnt.systemtests.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.verzahnt.events.OverlapCase;
import de.verzahnt.local.LocalHub;
import de.verzahnt.local.Part;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the mail server has taken, held against what the notifier says it has sent. */
final class Mails {

    private static final String RECENT = "SELECT coalesce(sum(revision), 0)::text FROM notified_case";
    private static final String ON_THE_WAY = """
            SELECT (SELECT count(*) FROM delivery WHERE mail_id IS NULL)
                 + (SELECT count(*) FROM mail WHERE state IN ('WAITING', 'DEFERRED'))
            """;
    private static final String SENT = "SELECT message_id FROM mail WHERE state = 'SENT'";
    private static final Duration SETTLED_WITHIN = Duration.ofMinutes(4);

    // From the server's 250 to the commit behind it; generous, because two cores have much else to do.
    private static final Duration WINDOW = Duration.ofSeconds(1);

    private final LocalHub hub;
    private final Asking asking;

    Mails(LocalHub hub) {
        this.hub = hub;
        this.asking = new Asking(hub);
    }

    /** Returns when the notifier has read all these cases and nothing waits to be sent. */
    void settle(CaseLog cases) {
        long told = cases.latest().stream().mapToLong(OverlapCase::getRevision).sum();
        await("mails")
                .atMost(SETTLED_WITHIN)
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> {
                    assertThat(said(RECENT)).containsExactly(String.valueOf(told));
                    assertThat(said(ON_THE_WAY)).containsExactly("0");
                });
    }

    /**
     * Every mail that was sent has come, and none a second time. Between the server's answer and the commit a power cut
     * leads to the same mail again (ADR 5): that one, once for each kill of the notifier, is told and not held against it.
     *
     * @param kills when the notifier was killed
     * @return how many came, and how many of them twice
     */
    String cameOnce(List<Instant> kills) {
        Map<String, List<Instant>> arrivals = arrivals();
        Set<String> came = new TreeSet<>();
        List<String> wrong = new ArrayList<>();
        int twice = 0;
        for (var mail : arrivals.entrySet()) {
            came.add(mail.getKey().substring(mail.getKey().indexOf(' ') + 1));
            if (mail.getValue().size() == 2 && inTheWindow(mail.getValue(), kills)) {
                twice++;
            } else if (mail.getValue().size() > 1) {
                wrong.add(mail.toString());
            }
        }
        assertThat(wrong)
                .as("mails that came again; notifier killed at %s", kills)
                .isEmpty();
        assertThat(twice).as("mails in the window of ADR 5").isLessThanOrEqualTo(kills.size());
        assertThat(came).isEqualTo(said(SENT));
        return "%d mails, %d of them twice in the window of ADR 5".formatted(arrivals.size(), twice);
    }

    /** When a Message-ID came to a recipient. */
    private Map<String, List<Instant>> arrivals() {
        Map<String, List<Instant>> arrivals = new TreeMap<>();
        Asking.JSON.readTree(asking.body(Part.MAILBOX, "/api/mails")).forEach(mail -> mail.get("to")
                .forEach(to -> arrivals.computeIfAbsent(
                                to.asString("") + " " + mail.get("messageId").asString(""), key -> new ArrayList<>())
                        .add(Instant.parse(mail.get("receivedAt").asString("")))));
        return arrivals;
    }

    private static boolean inTheWindow(List<Instant> twice, List<Instant> kills) {
        return kills.stream()
                .anyMatch(kill -> kill.isBefore(twice.get(1))
                        && Duration.between(twice.get(0), kill).abs().compareTo(WINDOW) < 0);
    }

    private Set<String> said(String query) {
        String url = hub.jdbcUrl(Part.ALERT_NOTIFIER);
        String role = url.substring(url.lastIndexOf('/') + 1);
        Set<String> answer = new TreeSet<>();
        try (var database = DriverManager.getConnection(url, role, hub.databasePassword(Part.ALERT_NOTIFIER));
                var rows = database.createStatement().executeQuery(query)) {
            while (rows.next()) {
                answer.add(rows.getString(1));
            }
            return answer;
        } catch (SQLException failure) {
            throw new AssertionError(query, failure);
        }
    }
}
