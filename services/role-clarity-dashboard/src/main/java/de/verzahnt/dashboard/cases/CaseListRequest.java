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
                description = "Only those of which the caller's organisations have noted this for themselves: OVERDUE, "
                        + "DUE_SOON, DUE, UNSURE or NOTED",
                example = "OVERDUE")
        @Nullable
        String own,

        @Parameter(description = "Only those that this unit of the caller's organisations looks after") @Nullable
        String unit,

        @Parameter(
                description = "District key: only cases whose offerings meet in it, in a part of it or around it",
                example = "05334002")
        @Nullable
        String place,

        @Parameter(
                description =
                        "CHANGED (what asks first, then the newest change), DEADLINE, OPENED, TITLE, PLACE or OWN_DUE",
                example = "CHANGED")
        @Nullable
        String sort,

        @Parameter(
                description =
                        "Only those this figure of the first page or the role matrix counts: WAITING, HIDDEN, OPENED,"
                                + " SETTLED, ASKING, OVERLAPS, DECIDED, IN_FORCE or ENDING",
                example = "OPENED")
        @Nullable
        String figure,

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
        add(address, "own", own);
        add(address, "unit", unit);
        add(address, "place", place);
        add(address, "sort", sort);
        add(address, "figure", figure);
        add(address, "size", size);
        return address;
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            address.queryParam(name, UriUtils.encode(value, StandardCharsets.UTF_8));
        }
    }
}
