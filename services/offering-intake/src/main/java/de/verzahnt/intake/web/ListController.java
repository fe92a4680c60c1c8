package de.verzahnt.intake.web;

import de.verzahnt.intake.report.web.Page;
import de.verzahnt.intake.store.OfferingQuery;
import de.verzahnt.intake.store.OfferingStore;
import de.verzahnt.intake.store.StoredOffering.Lifecycle;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.http.Listing;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The caller's own offerings as a list. */
@RestController
class ListController {
    private final OfferingStore store;
    private final FilterCheck filters;

    ListController(OfferingStore store, FilterCheck filters) {
        this.store = store;
        this.filters = filters;
    }

    @GetMapping
    ResponseEntity<Listing<OfferingView>> list(
            @RequestParam(required = false) @Nullable String organisation,
            @RequestParam(required = false) @Nullable String field,
            @RequestParam(required = false) @Nullable String district,
            @RequestParam(required = false) @Nullable String lifecycle,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size,
            Caller caller) {
        Lifecycle state = filters.check(field, district, lifecycle, q, page, size);
        if (organisation != null && !caller.actsFor(organisation)) {
            throw Refusals.notYourOrganisation(organisation, caller);
        }
        Set<String> organisations = organisation == null ? caller.organisations() : Set.of(organisation);
        if (organisations.isEmpty()) {
            return Page.answer(List.of(), page, size, 0);
        }
        OfferingQuery query = new OfferingQuery(organisations, field, district, state, q, page, size);
        List<OfferingView> items =
                store.list(query).stream().map(OfferingView::of).toList();
        return Page.answer(items, page, size, store.count(query));
    }
}
