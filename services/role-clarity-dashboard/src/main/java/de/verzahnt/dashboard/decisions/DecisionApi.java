package de.verzahnt.dashboard.decisions;

import de.verzahnt.dashboard.cases.CaseDetails;
import de.verzahnt.dashboard.cases.CaseReader;
import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.dashboard.security.Viewers;
import de.verzahnt.events.Channel;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.problem.InvalidReport;
import de.verzahnt.starter.problem.ProblemException;
import de.verzahnt.starter.problem.ProblemKind;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Decisions as JSON. */
@RestController
@Tag(name = "Cases")
class DecisionApi {

    /** Under which id it stands. */
    record Receipt(String decisionId, String caseId) {}

    private final CaseReader cases;
    private final Decisions decisions;
    private final Viewers viewers;

    DecisionApi(CaseReader cases, Decisions decisions, Viewers viewers) {
        this.cases = cases;
        this.decisions = decisions;
        this.viewers = viewers;
    }

    @PostMapping(path = "/api/v1/cases/{caseId}/decisions", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Say something on a case",
            description =
                    "Recorded at once (202), applied to the case shortly after. What it does then, by outcome, class and "
                            + "speaker, is the table on the page /regeln. 403 for readers who are no party.")
    ResponseEntity<Receipt> record(@PathVariable String caseId, @RequestBody DecisionDraft draft, Caller caller) {
        Viewer viewer = viewers.of(caller);
        CaseDetails about = cases.find(caseId, viewer)
                .orElseThrow(() -> new ProblemException(ProblemKind.NOT_FOUND, Message.of("refusal.no-case")));
        if (!decisions.standing(about, viewer).any()) {
            throw new ProblemException(ProblemKind.FORBIDDEN, Message.of("refusal.not-a-party"));
        }
        Recorded recorded = decisions.record(about, viewer, draft, Channel.API);
        if (recorded instanceof Recorded.Refused refused) {
            throw new InvalidReport(refused.errors());
        }
        String decisionId = ((Recorded.Accepted) recorded).decisionId();
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/cases/" + caseId))
                .body(new Receipt(decisionId, caseId));
    }
}
