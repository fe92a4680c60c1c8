package de.verzahnt.register.sozialraum;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A Sozialraum as it was sent, unchecked.
 *
 * @param key may only repeat the path
 */
record SozialraumReport(
        @Schema(description = "May only repeat the path", example = "05334012-OST") @Nullable
        String key,

        @Schema(description = "What it is called, no person named; for a key of districts.csv may be left out")
        @Nullable
        String name,

        @Schema(
                description =
                        "District key of the Gemeinde or Sozialraum it lies in; for a key of districts.csv may be left out",
                example = "05334012")
        @Nullable
        String parentKey,

        @Schema(description = "What else people call it, each once", example = "[]") @Nullable
        List<@Nullable String> otherNames,

        @Schema(description = "Day from which it has this shape, for information", example = "2026-01-01") @Nullable
        String validFrom) {}
