package de.verzahnt.source.web;

import de.verzahnt.intake.report.text.Errors;
import de.verzahnt.intake.report.web.InvalidRequest;
import de.verzahnt.intake.report.web.Page;
import de.verzahnt.messages.Message;
import de.verzahnt.source.connect.Connections;
import de.verzahnt.source.connect.Corrections;
import de.verzahnt.source.store.Carried;
import de.verzahnt.source.store.CarriedTable;
import de.verzahnt.source.store.Source;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.http.Listing;
import de.verzahnt.starter.problem.InvalidReport;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a source carries, and values set by hand. */
@RestController
@RequestMapping(SourceController.PATH + "/{id}")
class CarriedController {
    private final Connections connections;
    private final Corrections corrections;
    private final CarriedTable carried;

    CarriedController(Connections connections, Corrections corrections, CarriedTable carried) {
        this.connections = connections;
        this.corrections = corrections;
        this.carried = carried;
    }

    @GetMapping("/offerings")
    ResponseEntity<Listing<CarriedView>> list(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size,
            Caller caller) {
        Source source = connections.find(id, caller);
        Errors errors = new Errors();
        Page.check(page, size, errors);
        Optional<Carried.State> wanted = state(state, errors);
        if (!errors.isEmpty()) {
            throw new InvalidRequest(errors.list());
        }
        List<Carried> all = carried.of(id).stream()
                .filter(one -> wanted.isEmpty() || one.state() == wanted.get())
                .toList();
        List<CarriedView> shown = all.stream()
                .skip((long) page * size)
                .limit(size)
                .map(one -> CarriedView.of(source, one))
                .toList();
        return Page.answer(shown, page, size, all.size());
    }

    @PostMapping(path = "/corrections", consumes = MediaType.APPLICATION_JSON_VALUE)
    CarriedView correct(@PathVariable UUID id, @RequestBody CorrectionRequest request, Caller caller) {
        Source source = connections.find(id, caller);
        Errors errors = new Errors();
        String offering = said("offeringId", request.offeringId(), errors);
        String field = said("field", request.field(), errors);
        if (!errors.isEmpty()) {
            throw new InvalidReport(errors.list());
        }
        return CarriedView.of(source, corrections.correct(id, offering, field, request.value(), caller));
    }

    private static String said(String field, @Nullable String value, Errors errors) {
        if (value == null || value.isBlank()) {
            errors.add(field, value, Message.of("intake.text", 200));
            return "";
        }
        return value.strip();
    }

    private static Optional<Carried.State> state(@Nullable String name, Errors errors) {
        if (name == null) {
            return Optional.empty();
        }
        Optional<Carried.State> found = Arrays.stream(Carried.State.values())
                .filter(state -> state.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
        if (found.isEmpty()) {
            String all = Arrays.stream(Carried.State.values()).map(Enum::name).collect(Collectors.joining(", "));
            errors.add("state", name, Message.of("offering.one-of", all));
        }
        return found;
    }
}
