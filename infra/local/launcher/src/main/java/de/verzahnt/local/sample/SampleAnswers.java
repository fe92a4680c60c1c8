package de.verzahnt.local.sample;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.JsonNode;

/**
 * Lets organisations of the sample answer some of the cases their offerings open, as {@code answers.csv} says, so that a
 * newcomer sees cases in several states. What was said already is not said again, so it may be cut off and go on later.
 */
public final class SampleAnswers {

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(300);

    private final Gateways gateways;
    private final Path table;
    private final CaseAddress cases;
    private final Duration patience;

    /**
     * Will answer in the hub of these gateways.
     *
     * @param patience how long it waits for a case to open and for an answer to arrive
     */
    public SampleAnswers(Gateways gateways, Path repository, Duration patience) {
        this.gateways = gateways;
        this.table = repository.resolve("infra/sample-data/answers.csv");
        this.cases = new CaseAddress(gateways.address("role-clarity-dashboard"));
        this.patience = patience;
    }

    /** Says all of it in the order of the file and returns how many answers stand; one whose case does not open is left out. */
    public int say() {
        return (int) SampleFile.read(table).rows().stream().filter(this::stands).count();
    }

    private boolean stands(CSVRecord answer) {
        String token = gateways.tokenOfOrganisation(answer.get("organisation_id"));
        Optional<String> id = awaited(() -> cases.find(token, answer.get("finding_class"), answer.get("anchor_title")));
        if (id.isEmpty()) {
            return false;
        }
        if (said(cases.history(token, id.get()), answer).isPresent()) {
            return true;
        }
        return cases.answer(token, id.get(), body(answer, cases.history(token, id.get())))
                && awaited(() -> said(cases.history(token, id.get()), answer)).isPresent();
    }

    private static Optional<JsonNode> said(List<JsonNode> history, CSVRecord answer) {
        return history.stream()
                .filter(entry -> answer.get("organisation_id")
                                .equals(entry.path("decidedBy").asString())
                        && answer.get("outcome").equals(entry.path("outcome").asString())
                        && !"APPLYING".equals(entry.path("state").asString()))
                .findFirst();
    }

    private static Map<String, Object> body(CSVRecord answer, List<JsonNode> history) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("outcome", answer.get("outcome"));
        body.put("decidedBy", answer.get("organisation_id"));
        body.put("text", answer.get("text"));
        if (!answer.get("scope").isEmpty()) {
            body.put("scope", answer.get("scope"));
            body.put("parties", List.of(answer.get("parties").split(";")));
            body.put("validUntil", endOfMonth(Integer.parseInt(answer.get("months_valid"))));
        }
        if (!answer.get("dismissal_reason").isEmpty()) {
            body.put("dismissalReason", answer.get("dismissal_reason"));
        }
        if ("AGREED".equals(answer.get("outcome"))) {
            proposal(history).ifPresent(id -> body.put("refersTo", id));
        }
        return body;
    }

    private static Optional<String> proposal(List<JsonNode> history) {
        return history.stream()
                .filter(entry -> "PROPOSED".equals(entry.path("state").asString()))
                .map(entry -> entry.path("decisionId").asString())
                .findFirst();
    }

    private static String endOfMonth(int months) {
        return LocalDate.now()
                .plusMonths(months)
                .with(TemporalAdjusters.lastDayOfMonth())
                .toString();
    }

    private <T> Optional<T> awaited(Supplier<Optional<T>> asked) {
        long begin = System.nanoTime();
        Optional<T> found = asked.get();
        while (found.isEmpty() && System.nanoTime() - begin < patience.toNanos()) {
            LockSupport.parkNanos(PAUSE);
            found = asked.get();
        }
        return found;
    }
}
