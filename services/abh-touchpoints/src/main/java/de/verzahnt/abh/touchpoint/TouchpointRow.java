package de.verzahnt.abh.touchpoint;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One row as reported: true counts, which never go further than the checks. */
record TouchpointRow(
        @Schema(example = "05334002") @Nullable String districtKey,
        @Schema(example = "abh.verweis") @Nullable String kind,

        @Schema(example = "MBE", description = "only for abh.verweis") @Nullable
        String referredTo,

        @Schema(example = "23", description = "true count; rounded and suppressed before it is stored") @Nullable
        Integer count) {

    /** Says nothing of the count, whoever logs it. */
    @Override
    public String toString() {
        return districtKey + " " + kind;
    }
}
