package de.verzahnt.register.organisation;

import de.verzahnt.events.Channel;
import de.verzahnt.intake.report.event.Origin;
import de.verzahnt.intake.report.web.SourceSystem;
import de.verzahnt.intake.report.web.StateAnswer;
import de.verzahnt.intake.report.web.UnknownId;
import de.verzahnt.messages.Message;
import de.verzahnt.register.directory.DirectoryIntake;
import de.verzahnt.register.directory.DirectoryTable;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.http.IfMatch;
import io.swagger.v3.oas.annotations.Operation;
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

/** One organisation: everybody logged in may read it, administrators may change it. */
@RestController
@RequestMapping("/api/v1/organisations/{id}")
class OrganisationController {
    private final OrganisationCheck check;
    private final DirectoryIntake<Organisation, OrganisationEntry, Organisations> intake;
    private final DirectoryTable<OrganisationEntry, Organisations> table;

    OrganisationController(
            OrganisationCheck check,
            DirectoryIntake<Organisation, OrganisationEntry, Organisations> intake,
            DirectoryTable<OrganisationEntry, Organisations> table) {
        this.check = check;
        this.intake = intake;
        this.table = table;
    }

    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Register or change an organisation (administrators)")
    ResponseEntity<OrganisationView> put(
            @PathVariable String id,
            @RequestBody OrganisationReport report,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestHeader(name = SourceSystem.HEADER, required = false) @Nullable String source,
            Caller caller) {
        Origin origin = Admins.origin(caller, source, Channel.API);
        boolean isNew = intake.put(id, errors -> check.check(id, report, errors), new IfMatch(ifMatch), origin);
        return answer(id, isNew);
    }

    @GetMapping
    @Operation(summary = "Read an organisation")
    ResponseEntity<OrganisationView> get(@PathVariable String id) {
        return answer(id, false);
    }

    @DeleteMapping
    @Operation(summary = "Withdraw an organisation that no others belong to (administrators)")
    ResponseEntity<OrganisationView> withdraw(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestHeader(name = SourceSystem.HEADER, required = false) @Nullable String source,
            Caller caller) {
        Origin origin = Admins.origin(caller, source, Channel.API);
        Message hasOthers = Message.of("register.still-parent");
        intake.withdraw(id, Organisations::withdraw, hasOthers, new IfMatch(ifMatch), origin);
        return answer(id, false);
    }

    private ResponseEntity<OrganisationView> answer(String id, boolean isNew) {
        OrganisationEntry entry = table.read().find(id).orElseThrow(() -> new UnknownId(id));
        return StateAnswer.of(isNew, entry.revision(), OrganisationView.of(entry));
    }
}
