package de.verzahnt.abh.notice;

import de.verzahnt.abh.file.JsonBatch;
import de.verzahnt.starter.problem.FieldError;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
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

    private static final String ONE_DE = "eine Verfahrensänderung";
    private static final String ONE_EN = "a process change";

    private final JsonBatch batch;

    NoticeBatch(JsonMapper json) {
        this.batch = new JsonBatch(json, "von Verfahrensänderungen", "of process changes");
    }

    /** Those of an array; what is wrong goes to the errors; ends as 400 when it is no array of JSON. */
    List<ReportedNotice> array(byte[] body, List<FieldError> errors) {
        List<ReportedNotice> notices = new ArrayList<>();
        List<FieldError> missing = new ArrayList<>();
        batch.array(body, Entry.class, errors, (entry, place) -> add(entry, place, notices, missing));
        errors.addAll(FieldError.beside(errors, missing));
        return notices;
    }

    /** Those of lines, each an object of JSON; blank lines are skipped. */
    List<ReportedNotice> lines(byte[] body, List<FieldError> errors) {
        List<ReportedNotice> notices = new ArrayList<>();
        List<FieldError> missing = new ArrayList<>();
        batch.lines(body, Entry.class, errors, (entry, place) -> add(entry, place, notices, missing));
        errors.addAll(FieldError.beside(errors, missing));
        if (notices.isEmpty() && errors.isEmpty()) {
            errors.add(new FieldError("body", null, "mindestens " + ONE_DE, "at least " + ONE_EN));
        }
        return notices;
    }

    private static void add(Entry entry, String place, List<ReportedNotice> notices, List<FieldError> errors) {
        if (entry.authority() == null) {
            errors.add(new FieldError(place + ".authority", null, "eine Ausländerbehörde", "an immigration office"));
        }
        if (entry.report() == null) {
            errors.add(new FieldError(place + ".report", null, ONE_DE, ONE_EN));
        }
        if (entry.authority() != null && entry.report() != null) {
            notices.add(new ReportedNotice(
                    entry.authority(), entry.id(), entry.report(), place + ".id", field -> place + ".report." + field));
        }
    }
}
