package de.verzahnt.dashboard.reporting;

import de.verzahnt.messages.Message;
import de.verzahnt.starter.problem.FieldError;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The form as a report, and a report as the form. What is right, the gateway says; here only what cannot be sent is told. */
final class FormMapping {
    private static final String OPERATIVE = "OPERATIVE";

    private FormMapping() {}

    /** The report the form means, under this id; errors of what no report can say. */
    static Report report(OfferingForm form, String id, List<FieldError> errors) {
        return new Report(
                id,
                form.one("organisation"),
                form.one("title"),
                form.text("description"),
                form.one("field"),
                form.all("furtherFields"),
                form.all("targetGroups"),
                form.one("format"),
                form.filled("role") ? form.one("role") : OPERATIVE,
                form.all("districts"),
                form.one("periodFrom"),
                form.one("periodUntil"),
                ScheduleFields.read(form, errors),
                form.all("languages"),
                form.one("fundingProgramme"),
                form.one("fundingUntil"),
                form.all("cooperationPartners"),
                form.one("delegatedBy"),
                form.one("partOf"),
                capacity(form, errors),
                form.one("url"));
    }

    /** The form that says what is stored, ready to be changed. */
    static OfferingForm form(Stored stored) {
        return filled(stored.offering())
                .with("id", stored.id())
                .with("revision", Long.toString(stored.revision()))
                .with("step", "2");
    }

    /** The same for another one a year later. */
    static OfferingForm nextYear(Stored stored) {
        OfferingForm copy = filled(stored.offering());
        return copy.with("periodFrom", Days.nextYear(copy.one("periodFrom")))
                .with("periodUntil", Days.nextYear(copy.one("periodUntil")))
                .with("step", "2");
    }

    private static OfferingForm filled(Report report) {
        OfferingForm form = new OfferingForm(Map.of())
                .with("organisation", report.organisationId())
                .with("title", report.title())
                .with("description", report.description())
                .with("targetGroups", all(report.targetGroups()))
                .with("districts", all(report.districts()))
                .with("periodFrom", report.periodFrom())
                .with("periodUntil", report.periodUntil())
                .with("field", report.field())
                .with("furtherFields", all(report.furtherFields()))
                .with("format", report.format())
                .with("role", report.role())
                .with("languages", all(report.languages()))
                .with("fundingProgramme", report.fundingProgramme())
                .with("fundingUntil", report.fundingUntil())
                .with("cooperationPartners", all(report.cooperationPartners()))
                .with("delegatedBy", report.delegatedBy())
                .with("partOf", report.partOf())
                .with(
                        "capacity",
                        report.capacity() == null ? null : report.capacity().toString())
                .with("url", report.url());
        return ScheduleFields.show(report.schedule(), form);
    }

    private static List<String> all(@Nullable List<String> values) {
        return values == null ? List.of() : values;
    }

    private static @Nullable Integer capacity(OfferingForm form, List<FieldError> errors) {
        String typed = form.text("capacity");
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("\\d{1,9}")) {
            errors.add(new FieldError("capacity", typed, Message.of("meine.whole-number")));
            return null;
        }
        return Integer.valueOf(typed);
    }
}
