package de.verzahnt.abh.notice;

import de.verzahnt.intake.report.batch.BatchItem;
import de.verzahnt.intake.report.batch.JsonReports;
import de.verzahnt.intake.report.batch.Reading;
import de.verzahnt.messages.Message;
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

    private final JsonReports<Entry> json;

    NoticeBatch(JsonMapper json) {
        this.json = new JsonReports<>(json, Entry.class);
    }

    /** Those of an array; what is wrong goes to the errors; ends as 400 when it is no JSON. */
    List<ReportedNotice> array(byte[] body, List<FieldError> errors) {
        return notices(json.array(body).orRefuse(), errors);
    }

    /** Those of lines, each an object of JSON; blank lines are skipped. */
    List<ReportedNotice> lines(byte[] body, List<FieldError> errors) {
        return notices(json.lines(body).orRefuse(), errors);
    }

    private static List<ReportedNotice> notices(Reading.Items<Entry> sent, List<FieldError> errors) {
        List<ReportedNotice> notices = new ArrayList<>();
        for (BatchItem<Entry> item : sent.items()) {
            errors.addAll(item.placedErrors());
            Entry entry = item.report();
            if (entry != null) {
                errors.addAll(FieldError.beside(item.placedErrors(), add(entry, item.place(), notices)));
            }
        }
        return notices;
    }

    private static List<FieldError> add(Entry entry, String place, List<ReportedNotice> notices) {
        List<FieldError> errors = new ArrayList<>();
        if (entry.authority() == null) {
            errors.add(new FieldError(place + ".authority", null, Message.of("immigration-office.authority")));
        }
        if (entry.report() == null) {
            errors.add(new FieldError(place + ".report", null, Message.of("immigration-office.process-change")));
        }
        if (entry.authority() != null && entry.report() != null) {
            notices.add(new ReportedNotice(
                    entry.authority(), entry.id(), entry.report(), place + ".id", field -> place + ".report." + field));
        }
        return errors;
    }
}
