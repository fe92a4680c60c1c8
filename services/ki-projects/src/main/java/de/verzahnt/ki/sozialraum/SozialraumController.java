package de.verzahnt.ki.sozialraum;

import de.verzahnt.events.Channel;
import de.verzahnt.intake.report.text.Errors;
import de.verzahnt.intake.report.web.SourceSystem;
import de.verzahnt.intake.report.web.Withdrawal;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** One Sozialraum: everybody logged in reads it, the KI of its Gemeinde and administrators change it. */
@RestController
@RequestMapping("/api/v1/sozialraeume/{key}")
class SozialraumController {
    private final Maintainers maintainers;
    private final QuarterCheck check;
    private final QuarterIntake intake;
    private final SozialraumViews views;

    SozialraumController(Maintainers maintainers, QuarterCheck check, QuarterIntake intake, SozialraumViews views) {
        this.maintainers = maintainers;
        this.check = check;
        this.intake = intake;
        this.views = views;
    }

    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Add or change a Sozialraum (the KI of its Gemeinde, administrators)")
    ResponseEntity<SozialraumView> put(
            @PathVariable String key,
            @RequestBody QuarterReport report,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestHeader(name = SourceSystem.HEADER, required = false) @Nullable String source,
            Caller caller) {
        Origin origin = origin(key, source, caller);
        Errors errors = new Errors();
        Quarter quarter = check.check(key, report, errors);
        if (!errors.isEmpty()) {
            throw new InvalidReport(errors.list());
        }
        Outcome outcome = intake.change(
                all -> {
                    demand(ifMatch, all, key);
                    return all.put(List.of(quarter));
                },
                origin,
                false);
        if (outcome instanceof Outcome.Refused refused) {
            throw new InvalidReport(Objects.requireNonNull(refused.errors().get(key)));
        }
        return answer(key, outcome);
    }

    @GetMapping
    @Operation(summary = "Read a Sozialraum")
    ResponseEntity<SozialraumView> get(@PathVariable String key) {
        return shown(ResponseEntity.ok(), views.find(key).orElseThrow(() -> Refusals.unknownId(key)));
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
        Outcome outcome = intake.change(
                all -> {
                    Entry entry = all.find(key).orElseThrow(() -> Refusals.unknownId(key));
                    demand(ifMatch, all, key);
                    return all.withdraw(entry, why);
                },
                origin,
                false);
        if (outcome instanceof Outcome.Refused refused) {
            throw new ProblemException(
                    ProblemKind.CONFLICT,
                    Message.of("register.not-empty"),
                    Objects.requireNonNull(refused.errors().get(key)));
        }
        return answer(key, outcome);
    }

    private Origin origin(String key, @Nullable String source, Caller caller) {
        Maintainer maintainer = maintainers.of(caller);
        maintainer.demand(key);
        return new Origin(maintainer.reportedBy(), SourceSystem.name(source), Channel.API);
    }

    private static void demand(@Nullable String ifMatch, Sozialraeume all, String key) {
        new IfMatch(ifMatch).demand(all.find(key).map(Entry::revision).orElse(null));
    }

    private ResponseEntity<SozialraumView> answer(String key, Outcome outcome) {
        SozialraumView view = views.find(key).orElseThrow(() -> Refusals.unknownId(key));
        boolean isNew =
                view.revision() == 1 && !((Outcome.Changed) outcome).entries().isEmpty();
        return shown(
                isNew
                        ? ResponseEntity.created(ServletUriComponentsBuilder.fromCurrentRequestUri()
                                .build()
                                .toUri())
                        : ResponseEntity.ok(),
                view);
    }

    private static ResponseEntity<SozialraumView> shown(ResponseEntity.BodyBuilder answer, SozialraumView view) {
        // Of what only the list speaks nothing is stored here that a condition could name.
        return view.revision() == 0
                ? answer.body(view)
                : answer.eTag(IfMatch.etag(view.revision())).body(view);
    }
}
