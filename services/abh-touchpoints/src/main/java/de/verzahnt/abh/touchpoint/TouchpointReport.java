package de.verzahnt.abh.touchpoint;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All counts of an authority and period: a table is judged as a whole. */
record TouchpointReport(
        @Schema(description = "One row for each district, kind and, for referrals, place referred to") @Nullable
        List<@Nullable TouchpointRow> rows) {}
