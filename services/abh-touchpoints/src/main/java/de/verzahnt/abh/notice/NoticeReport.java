package de.verzahnt.abh.notice;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A process change as reported; dates as text, so that all that is wrong can be told at once. */
record NoticeReport(
        @Schema(example = "abh.prozessaenderung") @Nullable String kind,

        @Schema(example = "Terminbuchung nur noch online") @Nullable
        String title,

        @Schema(example = "Vorsprachen sind ab dem 2. März 2026 nur noch mit online gebuchtem Termin möglich.")
        @Nullable
        String description,

        @Schema(example = "05334") @Nullable String districtKey,
        @Schema(example = "2026-03-02") @Nullable String validFrom,

        @Schema(example = "2026-12-31", description = "last day, inclusive; absent when open-ended") @Nullable
        String validUntil,

        @Schema(example = "[\"EINWANDERUNGSGESCHICHTE\"]") @Nullable
        List<@Nullable String> targetGroups,

        @Schema(example = "[\"de\", \"uk\"]") @Nullable List<@Nullable String> languages) {}
