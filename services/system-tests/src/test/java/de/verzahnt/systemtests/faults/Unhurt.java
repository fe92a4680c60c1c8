package de.verzahnt.systemtests.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.verzahnt.benchmark.workload.Report;
import de.verzahnt.contract.Topics;
import de.verzahnt.events.CaseStatus;
import de.verzahnt.events.FindingClass;
import de.verzahnt.events.Lifecycle;
import de.verzahnt.events.OverlapCase;
import de.verzahnt.local.LocalHub;
import de.verzahnt.local.Part;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** What must hold of a hub when all has settled, whatever happened to it before. */
final class Unhurt {

    private static final Duration SETTLED_WITHIN = Duration.ofMinutes(4);
    private static final Set<FindingClass> TOLD_TO_PARTIES =
            Set.of(FindingClass.DOPPELSTRUKTUR, FindingClass.PARALLEL, FindingClass.PUBLIC_PARALLEL);

    private final LocalHub hub;
    private final Log log;
    private final Asking asking;

    Unhurt(LocalHub hub) {
        this.hub = hub;
        this.log = new Log(hub);
        this.asking = new Asking(hub);
    }

    /** Every accepted last state is what its gateway returns and what the log holds. */
    void nothingAcceptedIsLost(Map<String, Report> accepted) {
        await("reports in the log")
                .atMost(SETTLED_WITHIN)
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> assertThat(lastInLog()).containsAllEntriesOf(expected(accepted)));
        accepted.values()
                .forEach(report ->
                        assertThat(atGateway(report)).as(report.offeringId()).isEqualTo(words(report)));
    }

    /** The cases are those of the oracle, and none was told twice. */
    CaseLog casesAreThoseOfTheOracle() {
        Set<String> expected = Oracle.of(log).openLines();
        await("cases")
                .atMost(SETTLED_WITHIN)
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(
                        () -> assertThat(new CaseLog(log).openLines()).containsExactlyInAnyOrderElementsOf(expected));
        CaseLog cases = new CaseLog(log);
        assertThat(cases.doubled()).isEmpty();
        return cases;
    }

    /** The dashboard tells each of these organisations exactly the cases of the log it is a party of. */
    void dashboardTells(CaseLog cases, Set<String> organisations) {
        organisations.forEach(organisation -> await(organisation)
                .atMost(SETTLED_WITHIN)
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(
                        () -> assertThat(shown(organisation)).containsAllEntriesOf(partyOf(cases, organisation))));
    }

    private static Map<String, String> partyOf(CaseLog cases, String organisation) {
        Map<String, String> mine = new TreeMap<>();
        for (OverlapCase one : cases.latest()) {
            if (one.getStatus() != CaseStatus.CLOSED
                    && TOLD_TO_PARTIES.contains(one.getFindingClass())
                    && one.getParties().contains(organisation)) {
                mine.put(one.getCaseId(), one.getStatus().name());
            }
        }
        return mine;
    }

    private Map<String, String> shown(String organisation) {
        Map<String, String> shown = new TreeMap<>();
        boolean more = true;
        for (int page = 0; more; page++) {
            var answer = asking.patiently(
                    "GET", Part.ROLE_CLARITY_DASHBOARD, "/api/v1/cases?size=100&page=" + page, organisation, "");
            JsonNode items = Asking.JSON.readTree(answer.body()).get("items");
            items.forEach(item -> shown.put(
                    item.get("caseId").asString(""), item.get("status").asString("")));
            more = items.size() == 100;
        }
        return shown;
    }

    private Map<String, String> lastInLog() {
        Map<String, String> last = new TreeMap<>();
        log.latest(Topics.AGENCY_ACTIVITY)
                .forEach((id, one) -> last.put(
                        id,
                        words(
                                one.getLifecycle() == Lifecycle.ACTIVE,
                                one.getOffering().getDescription(),
                                one.getOffering().getDistricts().toString())));
        log.latest(Topics.KI_PROJECT)
                .forEach((id, one) -> last.put(
                        id,
                        words(
                                one.getLifecycle() == Lifecycle.ACTIVE,
                                one.getOffering().getDescription(),
                                one.getOffering().getDistricts().toString())));
        return last;
    }

    private static Map<String, String> expected(Map<String, Report> accepted) {
        Map<String, String> expected = new TreeMap<>();
        accepted.forEach((id, report) -> expected.put(id, words(report)));
        return expected;
    }

    private String atGateway(Report report) {
        var answer = asking.patiently("GET", report.gateway(), report.path(), report.organisationId(), "");
        JsonNode state = Asking.JSON.readTree(answer.body());
        Set<String> districts = new TreeSet<>();
        state.at("/offering/districts").forEach(key -> districts.add(key.asString("")));
        return words(
                state.at("/lifecycle").asString("").equals("ACTIVE"),
                state.at("/offering/description").asString(""),
                districts.toString());
    }

    private static String words(Report report) {
        return words(
                !report.isWithdrawal(),
                String.valueOf(report.body().get("description")),
                String.valueOf(report.body().get("districts")));
    }

    private static String words(boolean active, String description, String districts) {
        return active ? description + " " + districts : "withdrawn";
    }
}
