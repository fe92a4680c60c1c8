package de.verzahnt.register.organisation;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as it was sent, unchecked.
 *
 * @param organisationId may only repeat the path
 * @param sector may be left out: it follows from the type
 */
record OrganisationReport(
        @Schema(description = "May only repeat the path", example = "stadtteilverein-nord") @Nullable
        String organisationId,

        @Schema(description = "Full name, no person named", example = "Stadtteilverein Nord e.V.") @Nullable
        String name,

        @Schema(description = "Code of organisation_types.csv", example = "VEREIN") @Nullable
        String type,

        @Schema(description = "PUBLIC, FREE or NONE; may be left out, it follows from the type", example = "FREE")
        @Nullable
        String sector,

        @Schema(description = "Umbrella association, short name in capitals") @Nullable
        String umbrella,

        @Schema(description = "District key of its seat, of districts.csv", example = "05334002") @Nullable
        String homeDistrict,

        @Schema(description = "organisationId of the organisation it belongs to; the top of the chain is the body")
        @Nullable
        String parentOrganisation,

        @Schema(description = "District keys a public body is responsible for", example = "[]") @Nullable
        List<@Nullable String> responsibleDistricts,

        @Schema(
                description = "Role mailbox or web address, never a person",
                example = "kontakt@stadtteilverein-nord.example")
        @Nullable
        String contactChannel) {}
