package de.verzahnt.intake.offering;

import de.verzahnt.guard.PersonalDataGuard;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A report as it was sent, unchecked. Dates stay text, so that a wrong one is one error among all.
 *
 * @param id {@code namespace/name}; needed in batches and files, in a single report it may only repeat the path
 */
public record OfferingReport(
        @Schema(
                description =
                        "namespace/name, lower case letters, digits and hyphens; needed in batches, in a single report it may only repeat the path",
                example = "caritas-aachen/cafe-international")
        @Nullable
        String id,

        @Schema(
                description = "Organisation of the register that runs it; the token must name it",
                example = "caritas-aachen-ia")
        @Nullable
        String organisationId,

        @Schema(description = "1 to 200 characters", example = "Café International") @Nullable
        String title,

        @Schema(
                description = "Up to 4000 characters; no person is named",
                example = "Interkultureller Treffpunkt für Zugewanderte und Einheimische.")
        @Nullable
        String description,

        @Schema(description = "Main field, code of fields.csv", example = "BEGEGNUNG") @Nullable
        String field,

        @Schema(description = "Further fields, codes of fields.csv", example = "[\"SPRACHE\"]") @Nullable
        List<@Nullable String> furtherFields,

        @Schema(description = "Codes of target_groups.csv", example = "[\"EINWANDERUNGSGESCHICHTE\"]") @Nullable
        List<@Nullable String> targetGroups,

        @Schema(description = "Code of formats.csv", example = "BEGEGNUNG") @Nullable
        String format,

        @Schema(description = "Code of roles.csv; only OPERATIVE ones can double each other", example = "OPERATIVE")
        @Nullable
        String role,

        @Schema(
                description = "District keys of districts.csv (AGS or Sozialraum), at least one",
                example = "[\"05334002\"]")
        @Nullable
        List<@Nullable String> districts,

        @Schema(description = "First day, YYYY-MM-DD; without it: since ever", example = "2026-01-01") @Nullable
        String periodFrom,

        @Schema(description = "Last day, inclusive, YYYY-MM-DD; without it: open-ended", example = "2026-12-31")
        @Nullable
        String periodUntil,

        @Schema(
                description =
                        "RFC 5545 rules with local hours (Europe/Berlin), several separated by |; hours may go on past midnight (22:00-00:30, twelve hours at most); a rule may leave out days: EXDATE=20260303,20260310",
                example = "FREQ=WEEKLY;BYDAY=TH 10:00-12:00")
        @Nullable
        String schedule,

        @Schema(description = "Codes of languages.csv", example = "[\"de\"]") @Nullable
        List<@Nullable String> languages,

        @Schema(description = "Code of funding_programmes.csv", example = "IA-NRW") @Nullable
        String fundingProgramme,

        @Schema(description = "Last day of the funding, YYYY-MM-DD", example = "2026-12-31") @Nullable
        String fundingUntil,

        @Schema(description = "organisationIds it is run together with", example = "[\"ki-staedteregion\"]") @Nullable
        List<@Nullable String> cooperationPartners,

        @Schema(description = "organisationId of the public body that commissioned it") @Nullable
        String delegatedBy,

        @Schema(description = "Id of the offering it belongs to, namespace/name") @Nullable
        String partOf,

        @Schema(description = "Places, 1 to 100000 people at a time", example = "15") @Nullable
        Integer capacity,

        @Schema(description = "Web page about it, http or https", example = "https://www.example.org/cafe") @Nullable
        String url) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The same with personal data in its texts masked, to be shown. */
    public OfferingReport masked() {
        ObjectNode shown = JSON.valueToTree(this);
        for (String text : List.of("title", "description")) {
            String sent = shown.path(text).stringValue(null);
            shown.put(text, sent == null ? null : PersonalDataGuard.masked(sent));
        }
        return JSON.treeToValue(shown, OfferingReport.class);
    }
}
