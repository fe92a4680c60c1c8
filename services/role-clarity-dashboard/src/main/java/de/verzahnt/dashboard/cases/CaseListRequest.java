package de.verzahnt.dashboard.cases;

import io.swagger.v3.oas.annotations.Parameter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** The query of a list of cases as typed, the same for the page, its file and the JSON interface. */
record CaseListRequest(
        @Parameter(
                name = "class",
                description = "Class of the case; without it, RELATED is left out, and GAP of other Kreise",
                example = "DOPPELSTRUKTUR")
        @BindParam("class")
        @Nullable
        String findingClass,

        @Parameter(description = "Status of the case: DECIDED, CLOSED, OPEN or IN_CLARIFICATION", example = "OPEN")
        @Nullable
        String status,

        @Parameter(description = "Official key (AGS) of the Kreis", example = "05334") @Nullable
        String kreis,

        @Parameter(description = "Field of the anchor offering", example = "SPRACHE") @Nullable
        String field,

        @Parameter(description = "true: only those that wait for the caller's word", example = "false") @Nullable
        String waiting,

        @Parameter(description = "Part of a title or of a name") @Nullable
        String q,

        @Parameter(
                description = "District key: only cases whose offerings meet in it, in a part of it or around it",
                example = "05334002")
        @Nullable
        String place,

        @Parameter(
                description = "What the role matrix counts: OPEN, AGREED (an Absprache is in force) or HIDDEN (only"
                        + " known to exist)",
                example = "OPEN")
        @Nullable
        String show,

        @Parameter(
                description = "CHANGED (what asks first, then the newest change), DEADLINE, OPENED, TITLE or PLACE",
                example = "CHANGED")
        @Nullable
        String sort,

        @Parameter(description = "Page, from 0", example = "0") @Nullable
        String page,

        @Parameter(description = "Entries a page, 1 to 100", example = "20") @Nullable
        String size) {

    /** Address of another page of the same list. */
    public String address(int number) {
        UriComponentsBuilder address = search("/hinweise");
        if (number > 0) {
            address.queryParam("page", number);
        }
        return address.build(true).toUriString();
    }

    /** Address of the list as a file of this format. */
    public String exported(String format) {
        return search("/hinweise/export")
                .queryParam("format", format)
                .build(true)
                .toUriString();
    }

    private UriComponentsBuilder search(String path) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        add(address, "class", findingClass);
        add(address, "status", status);
        add(address, "kreis", kreis);
        add(address, "field", field);
        add(address, "waiting", waiting);
        add(address, "q", q);
        add(address, "place", place);
        add(address, "show", show);
        add(address, "sort", sort);
        add(address, "size", size);
        return address;
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            address.queryParam(name, UriUtils.encode(value, StandardCharsets.UTF_8));
        }
    }
}
