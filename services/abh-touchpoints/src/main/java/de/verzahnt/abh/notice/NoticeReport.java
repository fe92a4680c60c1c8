package de.verzahnt.abh.notice;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A process change as reported; dates as text, so that all that is wrong can be told at once. */
record NoticeReport(
        @Schema(description = "Code of touchpoint_kinds.csv for changes", example = "abh.prozessaenderung") @Nullable
        String kind,

        @Schema(description = "1 to 200 characters, no person named", example = "Terminbuchung nur noch online")
        @Nullable
        String title,

        @Schema(
                description = "What counsellors must know, no person named",
                example = "Vorsprachen sind ab dem 2. März 2026 nur noch mit online gebuchtem Termin möglich.")
        @Nullable
        String description,

        @Schema(description = "AGS of the area it holds for", example = "05334") @Nullable
        String districtKey,

        @Schema(description = "First day, YYYY-MM-DD", example = "2026-03-02") @Nullable
        String validFrom,

        @Schema(description = "Last day, inclusive, YYYY-MM-DD; absent when open-ended", example = "2026-12-31")
        @Nullable
        String validUntil,

        @Schema(description = "Codes of target_groups.csv", example = "[\"EINWANDERUNGSGESCHICHTE\"]") @Nullable
        List<@Nullable String> targetGroups,

        @Schema(description = "Codes of languages.csv the notice is available in", example = "[\"de\", \"uk\"]")
        @Nullable
        List<@Nullable String> languages) {}
