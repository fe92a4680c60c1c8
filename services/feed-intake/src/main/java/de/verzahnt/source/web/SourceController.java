package de.verzahnt.source.web;

import de.verzahnt.intake.report.web.InvalidRequest;
import de.verzahnt.intake.report.web.StateAnswer;
import de.verzahnt.messages.Message;
import de.verzahnt.source.connect.Connections;
import de.verzahnt.source.connect.SettingCheck;
import de.verzahnt.source.connect.SourceRequest;
import de.verzahnt.source.store.FetchTable;
import de.verzahnt.source.store.Running;
import de.verzahnt.source.store.Source;
import de.verzahnt.source.taking.Leaving;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.http.IfMatch;
import de.verzahnt.starter.http.Listing;
import de.verzahnt.starter.problem.FieldError;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Sources of the caller's organisations: connect, read, change, disconnect. */
@RestController
@RequestMapping(SourceController.PATH)
class SourceController {
    static final String PATH = "/api/v1/sources";

    private final Connections connections;
    private final SettingCheck check;
    private final Leaving leaving;
    private final FetchTable fetches;

    SourceController(Connections connections, SettingCheck check, Leaving leaving, FetchTable fetches) {
        this.connections = connections;
        this.check = check;
        this.leaving = leaving;
        this.fetches = fetches;
    }

    @GetMapping
    Listing<SourceView> list(Caller caller) {
        List<Source> own = connections.list(caller);
        Map<UUID, Running> running =
                fetches.running(own.stream().map(Source::id).toList());
        List<SourceView> all = own.stream()
                .map(source -> SourceView.of(source, running.get(source.id())))
                .toList();
        return Listing.answer(all, 0, Math.max(1, all.size()), all.size());
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<SourceView> create(@RequestBody SourceRequest request, Caller caller) {
        Source source = connections.create(check.read(request, caller));
        return ResponseEntity.created(URI.create(PATH + "/" + source.id()))
                .eTag(IfMatch.etag(source.revision()))
                .body(SourceView.of(source));
    }

    @GetMapping("/{id}")
    ResponseEntity<SourceView> get(@PathVariable UUID id, Caller caller) {
        Source source = connections.find(id, caller);
        Running running = fetches.running(List.of(id)).get(id);
        return StateAnswer.of(false, source.revision(), SourceView.of(source, running));
    }

    @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<SourceView> change(
            @PathVariable UUID id,
            @RequestBody SourceRequest request,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        connections.find(id, caller);
        return answer(connections.change(id, check.read(request, caller), new IfMatch(ifMatch), caller));
    }

    @DeleteMapping("/{id}")
    DisconnectedView delete(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable String offerings, Caller caller) {
        Source source = connections.find(id, caller);
        Leaving.Offerings what = what(offerings);
        int offered = connections.disconnect(source, () -> leaving.apply(source, what));
        return new DisconnectedView(id, what, offered);
    }

    /**
     * A source is no longer connected.
     *
     * @param offered how many of its offerings stood, and met what was asked for
     */
    record DisconnectedView(UUID id, Leaving.Offerings offerings, int offered) {}

    private static Leaving.Offerings what(@Nullable String offerings) {
        for (Leaving.Offerings what : Leaving.Offerings.values()) {
            if (what.name().equals(String.valueOf(offerings).toUpperCase(Locale.ROOT))) {
                return what;
            }
        }
        FieldError error = new FieldError("offerings", offerings, Message.of("offering.one-of", "keep, end, withdraw"));
        throw new InvalidRequest(List.of(error));
    }

    static ResponseEntity<SourceView> answer(Source source) {
        return StateAnswer.of(false, source.revision(), SourceView.of(source));
    }
}
