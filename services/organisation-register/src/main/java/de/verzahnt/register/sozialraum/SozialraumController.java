package de.verzahnt.register.sozialraum;

import de.verzahnt.events.Channel;
import de.verzahnt.intake.report.event.Origin;
import de.verzahnt.intake.report.web.SourceSystem;
import de.verzahnt.intake.report.web.StateAnswer;
import de.verzahnt.intake.report.web.UnknownId;
import de.verzahnt.intake.report.web.Withdrawal;
import de.verzahnt.messages.Message;
import de.verzahnt.register.directory.DirectoryIntake;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One Sozialraum: everybody logged in reads it, the KI of its Gemeinde and administrators change it. */
@RestController
@RequestMapping("/api/v1/sozialraeume/{key}")
class SozialraumController {
    private final Maintainers maintainers;
    private final SozialraumCheck check;
    private final DirectoryIntake<Sozialraum, SozialraumEntry, Sozialraeume> intake;
    private final SozialraumViews views;

    SozialraumController(
            Maintainers maintainers,
            SozialraumCheck check,
            DirectoryIntake<Sozialraum, SozialraumEntry, Sozialraeume> intake,
            SozialraumViews views) {
        this.maintainers = maintainers;
        this.check = check;
        this.intake = intake;
        this.views = views;
    }

    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Add or change a Sozialraum (the KI of its Gemeinde, administrators)")
    ResponseEntity<SozialraumView> put(
            @PathVariable String key,
            @RequestBody SozialraumReport report,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestHeader(name = SourceSystem.HEADER, required = false) @Nullable String source,
            Caller caller) {
        Origin origin = origin(key, source, caller);
        boolean isNew = intake.put(key, errors -> check.check(key, report, errors), new IfMatch(ifMatch), origin);
        return answer(key, isNew);
    }

    @GetMapping
    @Operation(summary = "Read a Sozialraum")
    ResponseEntity<SozialraumView> get(@PathVariable String key) {
        return answer(key, false);
    }

    @DeleteMapping
    @Operation(summary = "Withdraw a Sozialraum that no others lie in (the KI of its Gemeinde, administrators)")
    ResponseEntity<SozialraumView> withdraw(
            @PathVariable String key,
            @RequestParam(required = false) @Nullable String reason,
            @RequestBody(required = false) @Nullable Withdrawal body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestHeader(name = SourceSystem.HEADER, required = false) @Nullable String source,
            Caller caller) {
        Origin origin = origin(key, source, caller);
        String why = Withdrawal.reason(reason, body);
        Message hasOthers = Message.of("register.not-empty");
        intake.withdraw(key, (all, entry) -> all.withdraw(entry, why), hasOthers, new IfMatch(ifMatch), origin);
        return answer(key, false);
    }

    private Origin origin(String key, @Nullable String source, Caller caller) {
        Maintainer maintainer = maintainers.of(caller);
        maintainer.demand(key);
        return new Origin(maintainer.reportedBy(), SourceSystem.name(source), Channel.API);
    }

    private ResponseEntity<SozialraumView> answer(String key, boolean isNew) {
        SozialraumView view = views.find(key).orElseThrow(() -> new UnknownId(key));
        // Of what only the list speaks nothing is stored here that a condition could name.
        return view.revision() == 0 ? ResponseEntity.ok(view) : StateAnswer.of(isNew, view.revision(), view);
    }
}
