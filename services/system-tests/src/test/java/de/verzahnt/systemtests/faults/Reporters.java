package de.verzahnt.systemtests.faults;

import static java.util.stream.Collectors.toSet;

import de.verzahnt.benchmark.workload.Report;
import de.verzahnt.local.LocalHub;
import de.verzahnt.local.Part;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sends reports until each has its answer, and remembers the last state of each offering that was accepted. */
final class Reporters {

    private static final int NOT_RIGHT = 422;
    private static final Set<Integer> ACCEPTED = Set.of(200, 201, 204);

    private final Asking asking;
    private final Map<String, Report> accepted = new LinkedHashMap<>();

    Reporters(LocalHub hub) {
        this.asking = new Asking(hub);
    }

    void send(List<Report> batch) {
        Report first = batch.get(0);
        if (first.isWithdrawal()) {
            batch.forEach(this::withdraw);
            return;
        }
        String path = first.gateway() == Part.KI_PROJECTS ? "/api/v1/projects/batch" : "/api/v1/activities/batch";
        var answer = asking.patiently(
                "POST",
                first.gateway(),
                path,
                first.organisationId(),
                batch.stream().map(Report::body).toList());
        if (answer.statusCode() == NOT_RIGHT && batch.size() > 1) {
            // One is wrong and none was taken: each alone, so that the others come through.
            batch.forEach(one -> send(List.of(one)));
        } else if (ACCEPTED.contains(answer.statusCode())) {
            batch.forEach(one -> accepted.put(one.offeringId(), one));
        } else if (answer.statusCode() != NOT_RIGHT) {
            throw new AssertionError(path + " answers " + answer.statusCode() + ": " + answer.body());
        }
    }

    private void withdraw(Report report) {
        if (!accepted.containsKey(report.offeringId())) {
            return;
        }
        var answer = asking.patiently(
                "DELETE", report.gateway(), report.path() + "?reason=Beendet", report.organisationId(), "");
        if (!ACCEPTED.contains(answer.statusCode())) {
            throw new AssertionError(report.path() + " answers " + answer.statusCode() + ": " + answer.body());
        }
        accepted.put(report.offeringId(), report);
    }

    /** The last accepted report of each offering. */
    Map<String, Report> accepted() {
        return accepted;
    }

    /** All whose reports were accepted. */
    Set<String> organisations() {
        return accepted.values().stream().map(Report::organisationId).collect(toSet());
    }
}
