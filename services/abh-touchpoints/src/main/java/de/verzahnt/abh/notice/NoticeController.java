package de.verzahnt.abh.notice;

import de.verzahnt.abh.authority.Authorities;
import de.verzahnt.abh.authority.Authority;
import de.verzahnt.events.Channel;
import de.verzahnt.intake.report.batch.BatchRow.Outcome;
import de.verzahnt.intake.report.event.Origin;
import de.verzahnt.intake.report.web.SourceSystem;
import de.verzahnt.intake.report.web.StateAnswer;
import de.verzahnt.intake.report.web.Withdrawal;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.http.IfMatch;
import de.verzahnt.starter.problem.FieldError;
import de.verzahnt.starter.problem.InvalidReport;
import de.verzahnt.starter.problem.ProblemException;
import de.verzahnt.starter.problem.ProblemKind;
import io.swagger.v3.oas.annotations.Operation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Process changes, one at a time. */
@RestController
@RequestMapping(path = "/api/v1/process-changes/{authority}/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
class NoticeController {

    private final Authorities authorities;
    private final NoticeCheck check;
    private final NoticeIntake intake;
    private final NoticeStore store;

    NoticeController(Authorities authorities, NoticeCheck check, NoticeIntake intake, NoticeStore store) {
        this.authorities = authorities;
        this.check = check;
        this.intake = intake;
        this.store = store;
    }

    @Operation(summary = "Report a process change: a new form, closing days")
    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<StoredNotice> put(
            @PathVariable String authority,
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestHeader(name = SourceSystem.HEADER, required = false) @Nullable String source,
            @RequestBody NoticeReport report,
            Caller caller) {
        Authority reporting = authorities.demand(caller, authority);
        List<FieldError> errors = new ArrayList<>();
        Notice notice = check.check(reporting, id, report, errors).orElseThrow(() -> new InvalidReport(errors));
        Origin origin = new Origin(authority, SourceSystem.name(source), Channel.API);
        NoticeIntake.Taken taken = intake.take(NoticeIds.changeId(authority, id), notice, origin, new IfMatch(ifMatch));
        StoredNotice state = taken.state();
        return StateAnswer.of(taken.outcome() == Outcome.CREATED, state.revision(), state);
    }

    @Operation(summary = "A process change; a withdrawn one carries its reason")
    @GetMapping
    ResponseEntity<StoredNotice> get(@PathVariable String authority, @PathVariable String id) {
        String changeId = NoticeIds.changeId(authority, id);
        return answer(store.find(changeId).orElseThrow(() -> missing(changeId)));
    }

    @Operation(summary = "Withdraw a process change; the reason names no person")
    @DeleteMapping
    ResponseEntity<StoredNotice> delete(
            @PathVariable String authority,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String reason,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestHeader(name = SourceSystem.HEADER, required = false) @Nullable String source,
            Caller caller) {
        authorities.demand(caller, authority);
        String changeId = NoticeIds.changeId(authority, id);
        String stated = Withdrawal.reason(reason, null);
        StoredNotice state = intake.withdraw(
                        changeId,
                        stated,
                        new Origin(authority, SourceSystem.name(source), Channel.API),
                        new IfMatch(ifMatch))
                .orElseThrow(() -> missing(changeId));
        return answer(state);
    }

    private static ResponseEntity<StoredNotice> answer(StoredNotice state) {
        return StateAnswer.of(false, state.revision(), state);
    }

    private static ProblemException missing(String changeId) {
        return new ProblemException(
                ProblemKind.NOT_FOUND, Message.of("immigration-office.no-process-change", changeId));
    }
}
