package de.verzahnt.dashboard.cases;

import static de.verzahnt.dashboard.cases.Columns.array;
import static de.verzahnt.dashboard.cases.Columns.name;
import static de.verzahnt.dashboard.cases.Columns.time;

import de.verzahnt.events.CaseDecision;
import de.verzahnt.events.CaseLine;
import de.verzahnt.events.OverlapCase;
import de.verzahnt.events.Reason;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the tables of a case; the one place that maps the event to rows. */
@Component
class CaseRows {

    /** What was once disclosed stays so: the earliest moment any state has named. */
    private static final String UPSERT = """
            INSERT INTO overlap_case AS known (case_id, finding_class, kreis, anchor_offering_id,
                anchor_organisation_id, parties, status, revision, rules_version, opened_at, changed_at, disclosed_at,
                settled_for, asks, changed_by)
            VALUES (:id, :class, :kreis, :anchor, :anchorBy, :parties, :status, :revision, :rules, :openedAt,
                :changedAt, :disclosedAt, :settledFor, :asks, :changedBy)
            ON CONFLICT (case_id) DO UPDATE SET anchor_organisation_id = excluded.anchor_organisation_id,
                parties = excluded.parties, status = excluded.status,
                revision = excluded.revision, rules_version = excluded.rules_version, opened_at = excluded.opened_at,
                changed_at = excluded.changed_at, disclosed_at = least(known.disclosed_at, excluded.disclosed_at),
                settled_for = excluded.settled_for, asks = excluded.asks,
                changed_by = excluded.changed_by
            WHERE known.revision < excluded.revision
            """;

    private static final String DECISION = """
            INSERT INTO case_decision (case_id, decision_id, position, outcome, decided_by, capacity, text, valid_until,
                dismissal_reason, lines, status, awaits, decided_at)
            VALUES (:case, :id, :position, :outcome, :by, :capacity, :text, :until, :reason, :lines, :status, :awaits,
                :at)
            """;

    private final JdbcClient jdbc;

    CaseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether this state was newer and now stands, its parts emptied; an older or the same revision changes nothing. */
    boolean replace(OverlapCase state) {
        if (upsert(state) == 0) {
            return false;
        }
        jdbc.sql("DELETE FROM case_line WHERE case_id = ?")
                .param(state.getCaseId())
                .update();
        jdbc.sql("DELETE FROM case_decision WHERE case_id = ?")
                .param(state.getCaseId())
                .update();
        return true;
    }

    private int upsert(OverlapCase state) {
        return jdbc.sql(UPSERT)
                .param("id", state.getCaseId())
                .param("class", state.getFindingClass().name())
                .param("kreis", state.getKreis())
                .param("anchor", state.getAnchorOfferingId())
                .param("anchorBy", state.getAnchorOrganisationId())
                .param("parties", array(state.getParties()))
                .param("status", state.getStatus().name())
                .param("revision", state.getRevision())
                .param("rules", state.getRulesVersion())
                .param("openedAt", time(state.getOpenedAt()))
                .param("changedAt", time(state.getChangedAt()))
                .param("disclosedAt", time(state.getDisclosedAt()))
                .param("settledFor", array(state.getSettledFor()))
                .param("asks", array(state.getAsks()))
                .param("changedBy", changedBy(state))
                .update();
    }

    /** Whose word alone this state adds to the one before; null when it adds lines, or words of nobody or of several. */
    private @Nullable String changedBy(OverlapCase state) {
        Set<String> said = known("SELECT decision_id FROM case_decision WHERE case_id = ?", state);
        Set<String> lines = known("SELECT offering_id FROM case_line WHERE case_id = ?", state);
        List<String> speakers = state.getDecisions().stream()
                .filter(decision -> !said.contains(decision.getDecisionId()))
                .map(CaseDecision::getDecidedBy)
                .distinct()
                .toList();
        boolean sameLines = state.getLines().stream().allMatch(line -> lines.contains(line.getOfferingId()));
        return sameLines && speakers.size() == 1 ? speakers.get(0) : null;
    }

    private Set<String> known(String sql, OverlapCase state) {
        return jdbc.sql(sql).param(state.getCaseId()).query(String.class).set();
    }

    void line(String caseId, CaseLine line) {
        jdbc.sql("""
                        INSERT INTO case_line (case_id, offering_id, organisation_id, status, band, probability,
                            bits, mitigations, opened_at, closed_at, closing_reason, settled_by)
                        VALUES (:caseId, :offeringId, :organisationId, :status, :band, :probability, :bits,
                            :mitigations, :openedAt, :closedAt, :closingReason, :settledBy)
                        """)
                .param("caseId", caseId)
                .param("offeringId", line.getOfferingId())
                .param("organisationId", line.getOrganisationId())
                .param("status", line.getStatus().name())
                .param("band", line.getBand().name())
                .param("probability", line.getProbability())
                .param("bits", line.getBits())
                .param("mitigations", array(line.getMitigations()))
                .param("openedAt", time(line.getOpenedAt()))
                .param("closedAt", time(line.getClosedAt()))
                .param("closingReason", name(line.getClosingReason()))
                .param("settledBy", line.getSettledBy())
                .update();
    }

    void reason(String caseId, String offeringId, int position, Reason reason) {
        jdbc.sql("""
                        INSERT INTO line_reason (case_id, offering_id, position, comparison, level, bits,
                            evidence)
                        VALUES (:caseId, :offeringId, :position, :comparison, :level, :bits, :evidence)
                        """)
                .param("caseId", caseId)
                .param("offeringId", offeringId)
                .param("position", position)
                .param("comparison", reason.getComparison())
                .param("level", reason.getLevel())
                .param("bits", reason.getBits())
                .param("evidence", array(reason.getEvidence()))
                .update();
    }

    void decision(String caseId, int position, CaseDecision decision) {
        jdbc.sql(DECISION)
                .param("case", caseId)
                .param("id", decision.getDecisionId())
                .param("position", position)
                .param("outcome", decision.getOutcome().name())
                .param("by", decision.getDecidedBy())
                .param("capacity", decision.getCapacity().name())
                .param("text", decision.getText())
                .param("until", decision.getValidUntil())
                .param("reason", name(decision.getDismissalReason()))
                .param("lines", array(decision.getLines()))
                .param("status", Law.status(decision).name())
                .param("awaits", array(decision.getAwaits()))
                .param("at", time(decision.getDecidedAt()))
                .update();
    }
}
