package de.verzahnt.dashboard.cases;

import static de.verzahnt.dashboard.cases.Columns.array;
import static de.verzahnt.dashboard.cases.Columns.name;
import static de.verzahnt.dashboard.cases.Columns.time;

import de.verzahnt.events.CaseDecision;
import de.verzahnt.events.CaseLine;
import de.verzahnt.events.OverlapCase;
import de.verzahnt.events.Reason;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the tables of a case; the one place that maps the event to rows. */
@Component
class CaseRows {

    private static final String UPSERT = """
            INSERT INTO overlap_case AS known (case_id, finding_class, kreis, anchor_offering_id,
                anchor_organisation_id, parties, status, revision, rules_version, opened_at, changed_at, disclosed_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (case_id) DO UPDATE SET anchor_organisation_id = excluded.anchor_organisation_id,
                parties = excluded.parties, status = excluded.status,
                revision = excluded.revision, rules_version = excluded.rules_version, opened_at = excluded.opened_at,
                changed_at = excluded.changed_at, disclosed_at = excluded.disclosed_at
            WHERE known.revision < excluded.revision
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
                .param(state.getCaseId())
                .param(state.getFindingClass().name())
                .param(state.getKreis())
                .param(state.getAnchorOfferingId())
                .param(state.getAnchorOrganisationId())
                .param(array(state.getParties()))
                .param(state.getStatus().name())
                .param(state.getRevision())
                .param(state.getRulesVersion())
                .param(time(state.getOpenedAt()))
                .param(time(state.getChangedAt()))
                .param(time(state.getDisclosedAt()))
                .update();
    }

    void line(String caseId, CaseLine line) {
        jdbc.sql("INSERT INTO case_line VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(caseId)
                .param(line.getOfferingId())
                .param(line.getOrganisationId())
                .param(line.getStatus().name())
                .param(line.getBand().name())
                .param(line.getProbability())
                .param(line.getBits())
                .param(array(line.getMitigations()))
                .param(time(line.getOpenedAt()))
                .param(time(line.getClosedAt()))
                .param(name(line.getClosingReason()))
                .param(line.getSettledBy())
                .update();
    }

    void reason(String caseId, String offeringId, int position, Reason reason) {
        jdbc.sql("INSERT INTO line_reason VALUES (?, ?, ?, ?, ?, ?, ?)")
                .param(caseId)
                .param(offeringId)
                .param(position)
                .param(reason.getComparison())
                .param(reason.getLevel())
                .param(reason.getBits())
                .param(array(reason.getEvidence()))
                .update();
    }

    void decision(String caseId, int position, CaseDecision decision) {
        jdbc.sql("INSERT INTO case_decision VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(caseId)
                .param(decision.getDecisionId())
                .param(position)
                .param(decision.getOutcome().name())
                .param(decision.getDecidedBy())
                .param(decision.getCapacity().name())
                .param(decision.getText())
                .param(decision.getValidUntil())
                .param(name(decision.getDismissalReason()))
                .param(array(decision.getLines()))
                .param(decision.getEffective())
                .param(time(decision.getDecidedAt()))
                .update();
    }
}
