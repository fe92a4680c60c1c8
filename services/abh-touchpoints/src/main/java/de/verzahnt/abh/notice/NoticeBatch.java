package de.verzahnt.abh.notice;

import de.verzahnt.intake.report.batch.JsonReports;
import de.verzahnt.intake.report.batch.Reading;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Many process changes as JSON: an array of them, or one a line. */
@Component
class NoticeBatch {

    /** One process change of a batch: whose it is and what is reported. */
    record Entry(
            @Schema(description = "organisationId of the immigration office", example = "abh-staedteregion") @Nullable
            String authority,

            @Schema(description = "Id the office gives it: lower case letters, digits, hyphens", example = "pc-2026-01")
            @Nullable
            String id,

            @Schema(description = "The process change, as a PUT of it alone") @Nullable
            NoticeReport report) {}

    private final JsonReports<Entry> json;

    NoticeBatch(JsonMapper json) {
        this.json = new JsonReports<>(json, Entry.class);
    }

    /** Those of an array; ends as 400 when it is no JSON. */
    Reading.Items<Entry> array(byte[] body) {
        return json.array(body).orRefuse();
    }

    /** Those of lines, each an object of JSON; blank lines are skipped. */
    Reading.Items<Entry> lines(byte[] body) {
        return json.lines(body).orRefuse();
    }
}
