package de.verzahnt.source.connect;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A source as somebody describes it, unchecked. */
public record SourceRequest(
        @Schema(
                description = "Organisation that runs what the source tells; the token must name it",
                example = "caritas-aachen-ia")
        @Nullable
        String organisationId,

        @Schema(description = "1 to 64 characters; stands as source system in the events", example = "Kalender")
        @Nullable
        String name,

        @Schema(
                description = "http or https; webcal is read as https",
                example = "https://www.example.org/kalender.ics")
        @Nullable
        String address,

        @Schema(
                description =
                        "ICALENDAR, INTEGREAT, SCHEMA_ORG, THE_EVENTS_CALENDAR, TYPO3_EVENTS2, HSDS or TABLE; without it the kind is recognised",
                example = "ICALENDAR")
        @Nullable
        String kind,

        @Schema(description = "What stands for rows that say nothing of it themselves") @Nullable
        DefaultsRequest defaults,

        @Schema(description = "Hours between two fetches, 1 to 744; without it 24", example = "24") @Nullable
        Integer intervalHours,

        @Schema(
                description = "Days something may be missing before its offering ends, 1 to 365; without it 30",
                example = "30")
        @Nullable
        Integer graceDays) {

    /** Codes of the hub that stand for what rows do not say. */
    public record DefaultsRequest(
            @Schema(description = "Code of fields.csv", example = "BEGEGNUNG") @Nullable
            String field,

            @Schema(description = "Codes of target_groups.csv", example = "[\"EINWANDERUNGSGESCHICHTE\"]") @Nullable
            List<@Nullable String> targetGroups,

            @Schema(description = "Code of formats.csv", example = "BEGEGNUNG") @Nullable
            String format,

            @Schema(description = "Code of roles.csv", example = "OPERATIVE") @Nullable
            String role,

            @Schema(
                    description = "District keys; names in rows are looked for inside them first",
                    example = "[\"05334002\"]")
            @Nullable
            List<@Nullable String> districts,

            @Schema(description = "Codes of languages.csv", example = "[\"de\"]") @Nullable
            List<@Nullable String> languages) {}
}
