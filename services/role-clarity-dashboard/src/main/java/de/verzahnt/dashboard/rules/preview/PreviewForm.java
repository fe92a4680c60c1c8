package de.verzahnt.dashboard.rules.preview;

import de.verzahnt.dashboard.cases.CaseReason;
import de.verzahnt.dashboard.rules.RuleValues;
import de.verzahnt.messages.Message;
import de.verzahnt.rules.rulebook.Adjustment;
import de.verzahnt.rules.rulebook.RuleBook;
import de.verzahnt.starter.problem.FieldError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The values somebody typed beside those in force. Only what differs counts; an empty input leaves its value alone. */
public final class PreviewForm {

    private final Map<String, ValueField> fields = new LinkedHashMap<>();
    private final Map<String, Double> changed = new TreeMap<>();
    private final List<FieldError> errors = new ArrayList<>();
    private final Map<String, Double> inForce;
    private final Locale locale;

    private PreviewForm(RuleBook book, Locale locale) {
        this.inForce = Adjustment.values(book);
        this.locale = locale;
    }

    static PreviewForm of(RuleBook book, Map<String, String> parameters, Locale locale) {
        PreviewForm form = new PreviewForm(book, locale);
        form.inForce.forEach((key, value) -> form.take(key, value, parameters.getOrDefault(key, "")));
        Map<String, Double> known = new TreeMap<>(form.changed);
        Adjustment.complaints(book, known).forEach(form::complain);
        parameters.keySet().stream()
                .filter(key -> Adjustment.allows(key) && !form.inForce.containsKey(key))
                .sorted()
                .forEach(form::unknown);
        return form;
    }

    /** The input of this key. */
    public ValueField field(String key) {
        return fields.getOrDefault(key, new ValueField(key, "", "", false));
    }

    /** What the input of a weight speaks of, for its sentence. */
    public CaseReason reason(String key) {
        String[] parts = key.split("\\.", 3);
        return new CaseReason(parts[1], parts[2], 0, List.of());
    }

    /** Whether anything of this comparison differs or is wrong, so that it stands open. */
    public boolean touches(String comparison) {
        return fields.values().stream()
                .anyMatch(field -> field.changed() && field.key().startsWith("weights." + comparison + "."));
    }

    /** All that is wrong. */
    public List<FieldError> errors() {
        return List.copyOf(errors);
    }

    /** What differs from the rules in force. */
    public Map<String, Double> changed() {
        return Map.copyOf(changed);
    }

    /** The inputs that differ, for whoever sends them on. */
    public List<ValueField> changedFields() {
        return fields.values().stream().filter(ValueField::changed).toList();
    }

    private void take(String key, double now, String typed) {
        String standing = RuleValues.typed(key, now, locale);
        Optional<Double> value = typed.isBlank() ? Optional.of(now) : RuleValues.read(key, typed);
        boolean same =
                value.isPresent() && RuleValues.typed(key, value.get(), locale).equals(standing);
        fields.put(key, new ValueField(key, same ? standing : typed.strip(), standing, !same));
        if (value.isEmpty()) {
            errors.add(new FieldError(key, typed, Message.of("refusal.number")));
        } else if (!same) {
            changed.put(key, value.get());
        }
    }

    private void complain(Adjustment.Complaint complaint) {
        String key = complaint.key();
        String typed = fields.containsKey(key) ? field(key).typed() : null;
        errors.add(new FieldError(
                key,
                typed,
                Message.of(
                        "refusal.range",
                        bound(complaint, complaint.least(), Locale.GERMAN),
                        bound(complaint, complaint.most(), Locale.GERMAN),
                        bound(complaint, complaint.least(), Locale.ENGLISH),
                        bound(complaint, complaint.most(), Locale.ENGLISH))));
    }

    private static String bound(Adjustment.Complaint complaint, double bound, Locale locale) {
        String unit = complaint.key().startsWith("thresholds.") ? "\u00a0%" : "";
        return RuleValues.typed(complaint.key(), bound, locale) + unit;
    }

    private void unknown(String key) {
        errors.add(new FieldError(key, null, Message.of("refusal.value-of-list")));
    }
}
