package de.verzahnt.register.organisation;

import de.verzahnt.intake.report.text.Errors;
import de.verzahnt.intake.report.web.InvalidRequest;
import de.verzahnt.intake.report.web.Page;
import de.verzahnt.messages.Message;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.register.directory.DirectoryTable;
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
    private final DirectoryTable<OrganisationEntry, Organisations> table;
    private final ReferenceData reference;

    OrganisationListController(DirectoryTable<OrganisationEntry, Organisations> table, ReferenceData reference) {
        this.table = table;
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
        List<OrganisationView> all = table.read().all().stream()
                .map(OrganisationView::of)
                .filter(organisation -> type == null || organisation.type().equals(type))
                .filter(organisation -> body == null || organisation.bodyId().equals(body))
                .filter(organisation -> q == null || words(organisation).contains(q.toLowerCase(Locale.GERMAN)))
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

    private static String words(OrganisationView organisation) {
        return (organisation.organisationId() + " " + organisation.name()).toLowerCase(Locale.GERMAN);
    }
}
