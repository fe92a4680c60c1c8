package de.verzahnt.ki.register;

import de.verzahnt.events.Channel;
import de.verzahnt.intake.report.text.Errors;
import de.verzahnt.intake.report.web.SourceSystem;
import de.verzahnt.intake.store.Origin;
import de.verzahnt.intake.web.Refusals;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.http.IfMatch;
import de.verzahnt.starter.problem.InvalidReport;
import de.verzahnt.starter.problem.ProblemException;
import de.verzahnt.starter.problem.ProblemKind;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Objects;
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
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** One organisation: everybody logged in may read it, administrators may change it. */
@RestController
@RequestMapping("/api/v1/organisations/{id}")
class OrganisationController {
    private final UnitCheck check;
    private final RegisterIntake intake;
    private final RegisterStore store;

    OrganisationController(UnitCheck check, RegisterIntake intake, RegisterStore store) {
        this.check = check;
        this.intake = intake;
        this.store = store;
    }

    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Register or change an organisation (administrators)")
    ResponseEntity<OrganisationView> put(
            @PathVariable String id,
            @RequestBody UnitReport report,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestHeader(name = SourceSystem.HEADER, required = false) @Nullable String source,
            Caller caller) {
        Origin origin = Admins.origin(caller, source, Channel.API);
        Errors errors = new Errors();
        Unit unit = check.check(id, report, errors);
        if (!errors.isEmpty()) {
            throw new InvalidReport(errors.list());
        }
        Outcome outcome = intake.change(
                register -> {
                    demand(ifMatch, register, id);
                    return register.put(List.of(unit));
                },
                origin,
                false);
        return answer(id, outcome);
    }

    @GetMapping
    @Operation(summary = "Read an organisation")
    ResponseEntity<OrganisationView> get(@PathVariable String id) {
        Entry entry = store.read().find(id).orElseThrow(() -> Refusals.unknownId(id));
        return ResponseEntity.ok().eTag(IfMatch.etag(entry.revision())).body(OrganisationView.of(entry));
    }

    @DeleteMapping
    @Operation(summary = "Withdraw an organisation that has no units (administrators)")
    ResponseEntity<OrganisationView> withdraw(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestHeader(name = SourceSystem.HEADER, required = false) @Nullable String source,
            Caller caller) {
        Origin origin = Admins.origin(caller, source, Channel.API);
        Outcome outcome = intake.change(
                register -> {
                    Entry entry = register.find(id).orElseThrow(() -> Refusals.unknownId(id));
                    demand(ifMatch, register, id);
                    return register.withdraw(entry);
                },
                origin,
                false);
        if (outcome instanceof Outcome.Refused refused) {
            throw new ProblemException(
                    ProblemKind.CONFLICT,
                    Message.of("register.still-parent"),
                    Objects.requireNonNull(refused.errors().get(id)));
        }
        return answer(id, outcome);
    }

    private static void demand(@Nullable String ifMatch, Register register, String id) {
        new IfMatch(ifMatch).demand(register.find(id).map(Entry::revision).orElse(null));
    }

    private ResponseEntity<OrganisationView> answer(String id, Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            throw new InvalidReport(Objects.requireNonNull(refused.errors().get(id)));
        }
        Entry entry = store.read().find(id).orElseThrow(() -> Refusals.unknownId(id));
        ResponseEntity.BodyBuilder response =
                entry.revision() == 1 && !((Outcome.Changed) outcome).entries().isEmpty()
                        ? ResponseEntity.created(ServletUriComponentsBuilder.fromCurrentRequestUri()
                                .build()
                                .toUri())
                        : ResponseEntity.ok();
        return response.eTag(IfMatch.etag(entry.revision())).body(OrganisationView.of(entry));
    }
}
