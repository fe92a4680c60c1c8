package de.verzahnt.systemtests.seeing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.verzahnt.local.Part;
import de.verzahnt.local.StatusTable;
import de.verzahnt.systemtests.TestHub;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MetricsIT {

    private static final int LAG_FROM = 49;
    private static final int LAG_UNTIL = 55;
    private static final String FILE = """
            activity_id,organisation_id,title,description,field,further_fields,target_groups,format,role,districts,\
            start_date,end_date,schedule,languages,funding_programme,funding_until,cooperation_partners,delegated_by,\
            part_of,capacity,source
            kanal/datei,caritas-alsdorf-fwz,Sprachcafé Kanal,Deutsch sprechen.,SPRACHE,,GEFLUECHTETE,BEGEGNUNG,OPERATIVE,\
            05166012,2025-01-01,,,de,,,,,,,
            """;

    @BeforeAll
    static void somethingRightAndSomethingWrong() {
        String organisation = "caritas-alsdorf-fwz";
        String path = "/api/v1/activities/zahlen/cafe";
        String right = Reporting.course(organisation, "Sprachcafé Zahlen", "Deutsch sprechen.", "05166012");
        Reporting.put(Part.AGENCY_ACTIVITIES, path, organisation, right, Map.of());
        Reporting.put(Part.AGENCY_ACTIVITIES, path, organisation, "{}", Map.of());
        Reporting.put(
                Part.KI_PROJECTS,
                "/api/v1/projects/zahlen/cafe",
                "ki-staedteregion",
                right.replace(organisation, "ki-staedteregion"),
                Map.of());
    }

    @Test
    void everyMetricThatReadmeBoardAndAlertsNameIsExposedByARunningService() {
        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> assertThat(exposed()).containsAll(NamedMetrics.all()));
    }

    @Test
    void everyMetricOfTheHubsOwnIsExplainedInTheReadme() {
        Set<String> own = exposed().stream()
                .filter(name -> name.startsWith("verzahnt_"))
                .map(name -> name.replaceFirst("_(bucket|sum|count|max)$", ""))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(NamedMetrics.inReadme().stream().map(name -> name.replaceFirst("_(bucket|sum|count|max)$", "")))
                .containsAll(own);
    }

    @Test
    void aPrometheusOfAnOlderReleaseTakesEveryServicesPage() {
        assertThat(Part.services()).allSatisfy(service -> {
            String page = Reporting.openMetrics(service);
            assertThat(page).endsWith("# EOF\n");
            assertThat(page.lines().filter(line -> line.contains(" # {")))
                    .allMatch(line -> line.matches("[a-z0-9_]+_(total|bucket)[{ ].*"));
        });
    }

    @Test
    void fromReportToCaseIsMeasuredAndTookLessThanAMinute() {
        await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> {
            String dashboard = Reporting.metrics(Part.ROLE_CLARITY_DASHBOARD);
            assertThat(dashboard).containsPattern("verzahnt_case_latency_seconds_count [1-9]");
            assertThat(count(dashboard, "le=\"60.0\"")).isEqualTo(count(dashboard, "le=\"+Inf\""));
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Part.class,
            names = {
                "ORGANISATION_REGISTER",
                "KI_PROJECTS",
                "AGENCY_ACTIVITIES",
                "ABH_TOUCHPOINTS",
                "OVERLAP_DETECTOR",
                "ALERT_NOTIFIER"
            })
    void whoeverReadsWithAConsumerTellsItsLag(Part service) {
        // Kafka's own numbers are bound anew once a minute.
        await().atMost(Duration.ofSeconds(90)).untilAsserted(() -> assertThat(Reporting.metrics(service))
                .contains("kafka_consumer_fetch_manager_records_lag{"));
    }

    @Test
    void reportsCountByTheChannelTheyCameBy() {
        String organisation = "caritas-alsdorf-fwz";
        String right = Reporting.course(organisation, "Sprachcafé Kanal", "Deutsch sprechen.", "05166012");
        Reporting.post(
                Part.AGENCY_ACTIVITIES,
                "/api/v1/activities/batch",
                organisation,
                "application/json",
                "[{\"id\": \"kanal/stapel\", " + right.substring(1) + "]");
        Reporting.post(Part.AGENCY_ACTIVITIES, "/api/v1/activities/csv", organisation, "text/csv", FILE);
        Reporting.post(Part.AGENCY_ACTIVITIES, "/api/v1/activities/batch", organisation, "application/json", "[{}]");
        Reporting.post(Part.AGENCY_ACTIVITIES, "/api/v1/activities/csv", organisation, "text/csv", "a,b\n1,2\n");

        String metrics = Reporting.metrics(Part.AGENCY_ACTIVITIES);
        for (String channel : List.of("API", "BATCH", "FILE")) {
            assertThat(metrics)
                    .containsPattern("verzahnt_reports_accepted_total\\{channel=\"" + channel
                            + "\",topic=\"vz.agency-activity.v1\"} [1-9]")
                    .containsPattern(
                            "verzahnt_reports_refused_total\\{channel=\"" + channel + "\",reason=\"[a-z-]+\"} [1-9]");
        }
    }

    @Test
    void theStatusTableShowsLagOutboxCasesAndDeadLettersOfAHealthyHub() {
        ByteArrayOutputStream screen = new ByteArrayOutputStream();
        var hub = TestHub.running();

        boolean healthy = new StatusTable(
                        hub.logs().resolve("..").normalize(),
                        TestHub.ports(),
                        new PrintStream(screen, true, StandardCharsets.UTF_8))
                .print();

        String table = screen.toString(StandardCharsets.UTF_8);
        assertThat(healthy).as(table).isTrue();
        assertThat(table.lines().filter(line -> Part.services().stream().anyMatch(part -> line.startsWith(part.id()))))
                .hasSize(Part.services().size())
                .allSatisfy(
                        line -> assertThat(line.substring(LAG_FROM, LAG_UNTIL).strip())
                                .as(line)
                                .containsOnlyDigits());
        assertThat(table).containsAnyOf("(PSS)", "(RSS)");
        assertThat(table)
                .containsPattern(
                        "(?m)^role-clarity-dashboard +\\d+ +\\d+ +\\d+ +\\d+ +\\d+ +[1-9]\\d* +\\d+ +\\d+ +[\\d:-]+  UP$");
        assertThat(table).containsPattern("(?m)^overlap-detector +\\d+ +\\d+ +\\d+ +\\d+ +\\d+ +\\d+ +[\\d:-]+  UP$");
    }

    private static String count(String metrics, String bucket) {
        return metrics.lines()
                .filter(line -> line.startsWith("verzahnt_case_latency_seconds_bucket{" + bucket))
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .findFirst()
                .orElse("none");
    }

    private static Set<String> exposed() {
        return Part.services().stream()
                .flatMap(service -> Reporting.metrics(service).lines())
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("[{ ]", 2)[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
