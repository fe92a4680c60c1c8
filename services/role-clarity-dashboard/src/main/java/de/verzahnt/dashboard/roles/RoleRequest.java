package de.verzahnt.dashboard.roles;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The query of a list of agreed roles as typed, the same for the page and the JSON interface. */
record RoleRequest(
        @Parameter(description = "Field, code of fields.csv", example = "SPRACHE") @Nullable
        String field,

        @Parameter(
                description = "District key: roles of it, of what lies in it, and those of wider districts",
                example = "05334002")
        @Nullable
        String district,

        @Parameter(description = "organisationId that is named", example = "caritas-aachen-ia") @Nullable
        String organisation,

        @Parameter(description = "Only what holds on this day, ISO", example = "2026-03-01") @Nullable
        String on) {

    static final RoleRequest ALL = new RoleRequest(null, null, null, null);
}
