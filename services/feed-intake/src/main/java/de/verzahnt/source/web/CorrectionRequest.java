package de.verzahnt.source.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A value that somebody sets by hand. */
record CorrectionRequest(
        @Schema(
                description = "Id of the offering as the source carries it",
                example = "caritas-aachen-ia/q1f0c2d3e-9a0b1c2d3e4f5a6b7c8d9e0f")
        @Nullable
        String offeringId,

        @Schema(description = "The field, named as in a report", example = "districts") @Nullable
        String field,

        @Schema(
                description = "What stands there from now on, as a list would write it, several with semicolons; null"
                        + " takes an earlier value back",
                example = "Aachen-Nord")
        @Nullable
        String value) {}
