package de.verzahnt.dashboard.offerings;

import io.swagger.v3.oas.annotations.Parameter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** The query of a list of offerings, the same for pages and interfaces. */
public record OfferingRequest(
        @Parameter(
                description = "Words; each must begin a word of the offering or its provider's name",
                example = "sprach")
        @Nullable
        String q,

        @Parameter(description = "Main or further field, code of fields.csv", example = "SPRACHE") @Nullable
        String field,

        @Parameter(
                description = "District key: offerings in it, below it, or for a wider district",
                example = "05334002")
        @Nullable
        String district,

        @Parameter(description = "organisationId of who runs it", example = "caritas-aachen-ia") @Nullable
        String organisation,

        @Parameter(
                description = "Any of these roles, codes of roles.csv; STEERING: STRATEGIC, FUNDING and NETWORK",
                example = "OPERATIVE")
        @Nullable
        List<String> role,

        @Parameter(description = "PUBLIC, FREE or NONE", example = "FREE") @Nullable
        String sector,

        @Parameter(description = "RUNNING, COMING or PAST, seen from today", example = "RUNNING") @Nullable
        String period,

        @Parameter(description = "From 0 on", example = "0") @Nullable
        String page,

        @Parameter(description = "1 to 200, 50 without", example = "50") @Nullable
        String size) {

    /** Address of another page of the same search. */
    public String address(int number) {
        return search("/angebote").queryParam("page", number).build(true).toUriString();
    }

    /** Address of what it finds as a file of this format. */
    public String exported(String format) {
        return search("/angebote/export")
                .queryParam("format", format)
                .build(true)
                .toUriString();
    }

    /** Address of its first page. */
    public String found() {
        return search("/angebote").build(true).toUriString();
    }

    private UriComponentsBuilder search(String path) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        add(address, "q", q);
        add(address, "field", field);
        add(address, "district", district);
        add(address, "organisation", organisation);
        (role == null ? List.<String>of() : role).forEach(one -> add(address, "role", one));
        add(address, "sector", sector);
        add(address, "period", period);
        return address;
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            address.queryParam(name, UriUtils.encode(value, StandardCharsets.UTF_8));
        }
    }
}
