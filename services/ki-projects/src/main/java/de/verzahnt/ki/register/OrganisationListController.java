package de.verzahnt.ki.register;

import de.verzahnt.intake.report.text.Errors;
import de.verzahnt.intake.report.web.InvalidRequest;
import de.verzahnt.intake.web.Page;
import de.verzahnt.messages.Message;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.starter.http.Listing;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register as a list, for everybody logged in. */
@RestController
class OrganisationListController {
    private final RegisterStore store;
    private final ReferenceData reference;

    OrganisationListController(RegisterStore store, ReferenceData reference) {
        this.store = store;
        this.reference = reference;
    }

    @GetMapping("/api/v1/organisations")
    @Operation(summary = "List the register")
    ResponseEntity<Listing<OrganisationView>> list(
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable String body,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        check(type, page, size);
        List<OrganisationView> all = store.read().all().stream()
                .map(OrganisationView::of)
                .filter(unit -> type == null || unit.type().equals(type))
                .filter(unit -> body == null || unit.bodyId().equals(body))
                .filter(unit -> q == null || words(unit).contains(q.toLowerCase(Locale.GERMAN)))
                .toList();
        List<OrganisationView> items =
                all.stream().skip((long) page * size).limit(size).toList();
        return Page.answer(items, page, size, all.size());
    }

    private void check(@Nullable String type, int page, int size) {
        Errors errors = new Errors();
        if (type != null && !reference.organisationTypes().contains(type)) {
            errors.add("type", type, Message.of("register.type"));
        }
        Page.check(page, size, errors);
        if (!errors.isEmpty()) {
            throw new InvalidRequest(errors.list());
        }
    }

    private static String words(OrganisationView unit) {
        return (unit.organisationId() + " " + unit.name()).toLowerCase(Locale.GERMAN);
    }
}
