package de.verzahnt.dashboard.cases;

import de.verzahnt.dashboard.api.Parameters;
import de.verzahnt.events.CaseStatus;
import de.verzahnt.events.FindingClass;
import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The query of a list of cases, the same for the page and the JSON interface. */
record CaseListRequest(
        @Parameter(
                name = "class",
                description = "Class of the case; without it, RELATED is left out, and GAP of other Kreise")
        @BindParam("class")
        @Nullable
        FindingClass findingClass,

        @Parameter(description = "Status of the case") @Nullable
        CaseStatus status,

        @Parameter(description = "Official key (AGS) of the Kreis", example = "05334") @Nullable
        String kreis,

        @Parameter(description = "Field of the anchor offering", example = "SPRACHE") @Nullable
        String field,

        @Parameter(description = "Only those that wait for the caller's word") @Nullable
        Boolean waiting,

        @Parameter(description = "Part of a title or of a name") @Nullable
        String q,

        @Parameter(description = "Page, from 0") @Nullable Integer page,

        @Parameter(description = "Entries a page, 1 to 100") @Nullable
        Integer size) {

    private static final int USUAL_SIZE = 20;
    private static final int LARGEST_SIZE = 100;
    private static final int LAST_PAGE = 100_000;

    /** Ends the request as 400 with all that is no number of a page or too long; pages take the nearest instead. */
    void check() {
        Parameters check = new Parameters();
        check.number("page", page, 0, LAST_PAGE);
        check.number("size", size, 1, LARGEST_SIZE);
        check.text("kreis", kreis);
        check.text("field", field);
        check.text("q", q);
        check.check();
    }

    CaseFilter filter() {
        return new CaseFilter(findingClass, status, kreis, field, Boolean.TRUE.equals(waiting), q);
    }

    int pageNumber() {
        return page == null ? 0 : Math.min(LAST_PAGE, Math.max(0, page));
    }

    int pageSize() {
        return size == null ? USUAL_SIZE : Math.min(LARGEST_SIZE, Math.max(1, size));
    }

    /** Address of another page of the same list. */
    public String address(int number) {
        CaseFilter filter = filter();
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/hinweise");
        add(address, "class", filter.findingClass());
        add(address, "status", filter.status());
        add(address, "kreis", filter.kreis());
        add(address, "field", filter.field());
        add(address, "waiting", filter.waiting() ? "true" : null);
        add(address, "q", filter.text());
        add(address, "size", size);
        add(address, "page", number == 0 ? null : number);
        return address.encode().build().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable Object value) {
        if (value != null) {
            address.queryParam(name, value);
        }
    }
}
