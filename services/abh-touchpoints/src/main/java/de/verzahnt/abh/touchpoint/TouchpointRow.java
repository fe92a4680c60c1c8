package de.verzahnt.abh.touchpoint;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One row as reported: true counts, which never go further than the checks. */
record TouchpointRow(
        @Schema(description = "AGS of a Gemeinde or Kreis the authority is responsible for", example = "05334002")
        @Nullable
        String districtKey,

        @Schema(
                description =
                        "Code of touchpoint_kinds.csv, which also says what is counted: people, or weeks for waiting times",
                example = "abh.verweis")
        @Nullable
        String kind,

        @Schema(
                description = "Only and always for abh.verweis: where to, code of organisation_types.csv or ADA",
                example = "MBE")
        @Nullable
        String referredTo,

        @Schema(
                description =
                        "True count in the unit of the kind, 0 or more; rounded and suppressed before it is stored",
                example = "23")
        @Nullable
        Integer count) {

    /** Says nothing of the count, whoever logs it. */
    @Override
    public String toString() {
        return districtKey + " " + kind;
    }
}
