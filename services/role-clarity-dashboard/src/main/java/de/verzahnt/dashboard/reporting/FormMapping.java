package de.verzahnt.dashboard.reporting;

import de.verzahnt.messages.Message;
import de.verzahnt.starter.problem.FieldError;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The form as a report, and a report as the form. What is right, the gateway says; here only what cannot be sent is told. */
final class FormMapping {
    private static final String OPERATIVE = "OPERATIVE";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private FormMapping() {}

    /** The report the form means, under this id; errors of what no report can say. Fields go by one name in both but few. */
    static Report report(OfferingForm form, String id, List<FieldError> errors) {
        Map<String, @Nullable Object> said = new HashMap<>();
        for (RecordComponent field : Report.class.getRecordComponents()) {
            String name = field.getName();
            said.put(name, field.getType() == List.class ? form.all(name) : form.one(name));
        }
        said.put("id", id);
        said.put("organisationId", form.one("organisation"));
        said.put("description", form.text("description"));
        said.putIfAbsent("role", OPERATIVE);
        said.put("schedule", ScheduleFields.read(form, errors));
        said.put("capacity", capacity(form, errors));
        return JSON.convertValue(said, Report.class);
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
        Map<String, List<String>> values = new HashMap<>();
        JSON.valueToTree(report).properties().forEach(field -> values.put(field.getKey(), texts(field.getValue())));
        values.put("organisation", values.getOrDefault("organisationId", List.of()));
        values.keySet().removeAll(Set.of("id", "organisationId", "schedule"));
        values.values().removeIf(List::isEmpty);
        return ScheduleFields.show(report.schedule(), new OfferingForm(values));
    }

    private static List<String> texts(JsonNode value) {
        return (value.isArray() ? value.valueStream() : Stream.of(value))
                .map(one -> one.asString(""))
                .filter(text -> !text.isBlank())
                .toList();
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
