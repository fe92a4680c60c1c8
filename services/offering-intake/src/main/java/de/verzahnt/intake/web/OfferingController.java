package de.verzahnt.intake.web;

import de.verzahnt.intake.accept.Answer;
import de.verzahnt.intake.accept.OfferingIntake;
import de.verzahnt.intake.check.Checked;
import de.verzahnt.intake.check.OfferingCheck;
import de.verzahnt.intake.offering.Offering;
import de.verzahnt.intake.offering.OfferingReport;
import de.verzahnt.intake.report.event.Origin;
import de.verzahnt.intake.report.web.ReportChannel;
import de.verzahnt.intake.report.web.SourceSystem;
import de.verzahnt.intake.report.web.StateAnswer;
import de.verzahnt.intake.report.web.UnknownId;
import de.verzahnt.intake.report.web.Withdrawal;
import de.verzahnt.intake.store.StoredOffering;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.http.IfMatch;
import de.verzahnt.starter.problem.InvalidReport;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One offering: report, read, withdraw. */
@RestController
class OfferingController {
    private final OfferingCheck check;
    private final OfferingIntake intake;
    private final OwnOfferings own;

    OfferingController(OfferingCheck check, OfferingIntake intake, OwnOfferings own) {
        this.check = check;
        this.intake = intake;
        this.own = own;
    }

    @PutMapping(path = "/{namespace}/{name}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<OfferingView> put(
            @PathVariable String namespace,
            @PathVariable String name,
            @RequestBody OfferingReport report,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestHeader(name = SourceSystem.HEADER, required = false) @Nullable String source,
            @RequestHeader(name = ReportChannel.HEADER, required = false) @Nullable String channel,
            Caller caller) {
        String id = namespace + "/" + name;
        String organisation = report.organisationId();
        if (organisation != null && !organisation.isBlank() && !caller.actsFor(organisation.strip())) {
            throw Refusals.notYourOrganisation(organisation.strip(), caller);
        }
        Offering offering = offering(id, report);
        Origin origin = new Origin(offering.organisationId(), SourceSystem.name(source), ReportChannel.of(channel));
        return answer(intake.put(id, offering, new IfMatch(ifMatch), origin));
    }

    @GetMapping("/{namespace}/{name}")
    ResponseEntity<OfferingView> get(@PathVariable String namespace, @PathVariable String name, Caller caller) {
        StoredOffering state = own.find(namespace + "/" + name, caller);
        return StateAnswer.of(false, state.revision(), OfferingView.of(state));
    }

    @DeleteMapping("/{namespace}/{name}")
    ResponseEntity<OfferingView> withdraw(
            @PathVariable String namespace,
            @PathVariable String name,
            @RequestParam(required = false) @Nullable String reason,
            @RequestBody(required = false) @Nullable Withdrawal body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestHeader(name = SourceSystem.HEADER, required = false) @Nullable String source,
            @RequestHeader(name = ReportChannel.HEADER, required = false) @Nullable String channel,
            Caller caller) {
        StoredOffering state = own.find(namespace + "/" + name, caller);
        String why = Withdrawal.reason(reason, body);
        Origin origin = origin(state, source, channel, caller);
        return answer(intake.withdraw(state.id(), why, new IfMatch(ifMatch), origin));
    }

    @PostMapping("/{namespace}/{name}/undo")
    ResponseEntity<OfferingView> undo(
            @PathVariable String namespace,
            @PathVariable String name,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestHeader(name = SourceSystem.HEADER, required = false) @Nullable String source,
            @RequestHeader(name = ReportChannel.HEADER, required = false) @Nullable String channel,
            Caller caller) {
        StoredOffering state = own.find(namespace + "/" + name, caller);
        return answer(intake.undo(state.id(), new IfMatch(ifMatch), origin(state, source, channel, caller)));
    }

    private Origin origin(StoredOffering state, @Nullable String source, @Nullable String channel, Caller caller) {
        return new Origin(own.actingFor(state, caller), SourceSystem.name(source), ReportChannel.of(channel));
    }

    private Offering offering(String id, OfferingReport report) {
        Checked checked = check.check(id, report);
        if (checked instanceof Checked.Accepted accepted) {
            return accepted.offering();
        }
        throw new InvalidReport(((Checked.Refused) checked).errors());
    }

    private static ResponseEntity<OfferingView> answer(Answer answer) {
        if (answer instanceof Answer.Accepted accepted) {
            return accepted(accepted);
        }
        if (answer instanceof Answer.Foreign foreign) {
            throw Refusals.foreignId(foreign.id(), foreign.organisationId());
        }
        if (answer instanceof Answer.NothingToUndo nothing) {
            throw Refusals.nothingToUndo(nothing.id());
        }
        throw new UnknownId(((Answer.Missing) answer).id());
    }

    private static ResponseEntity<OfferingView> accepted(Answer.Accepted accepted) {
        StoredOffering state = accepted.state();
        return StateAnswer.of(accepted.change() == Answer.Change.CREATED, state.revision(), OfferingView.of(state));
    }
}
