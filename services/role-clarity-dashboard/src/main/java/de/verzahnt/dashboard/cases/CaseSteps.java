package de.verzahnt.dashboard.cases;

import de.verzahnt.cases.EntryStatus;
import de.verzahnt.events.Capacity;
import de.verzahnt.events.CaseDecision;
import de.verzahnt.events.Outcome;
import de.verzahnt.events.OverlapCase;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps how a case stood at each revision; a revision told twice changes nothing. */
@Component
class CaseSteps {

    private static final String STEP = """
        INSERT INTO case_step (case_id, revision, happened_at, status, was, outcome, alone, in_force, agreed_until)
        VALUES (:case, :revision, :at, :status, (SELECT before.status FROM case_step before
            WHERE before.case_id = :case AND before.revision < :revision ORDER BY before.revision DESC LIMIT 1),
          :outcome, :alone, :inForce, :until)
        ON CONFLICT DO NOTHING
        """;

    private final JdbcClient jdbc;

    CaseSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The case itself is known already. */
    void keep(OverlapCase state) {
        List<CaseDecision> settling =
                state.getDecisions().stream().filter(CaseSteps::holds).toList();
        List<CaseDecision> agreed = settling.stream()
                .filter(one -> one.getOutcome() == Outcome.ABSPRACHE)
                .toList();
        jdbc.sql(STEP)
                .param("case", state.getCaseId())
                .param("revision", state.getRevision())
                .param("at", Columns.time(state.getChangedAt()))
                .param("status", state.getStatus().name())
                .param("outcome", last(settling))
                .param("alone", settling.stream().noneMatch(one -> one.getCapacity() == Capacity.STEERING_GROUP))
                .param("inForce", !agreed.isEmpty())
                .param("until", firstEnd(agreed))
                .update();
    }

    private static boolean holds(CaseDecision said) {
        return Law.of(said.getOutcome()).settles() && Law.status(said) == EntryStatus.EFFECTIVE;
    }

    private static @Nullable String last(List<CaseDecision> settling) {
        return settling.stream()
                .max(Comparator.comparing(CaseDecision::getDecidedAt))
                .map(said -> said.getOutcome().name())
                .orElse(null);
    }

    private static @Nullable LocalDate firstEnd(List<CaseDecision> agreed) {
        return agreed.stream()
                .map(CaseDecision::getValidUntil)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
