package de.verzahnt.dashboard.reporting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was typed about an offering, field by field, right or wrong; so it is shown again and kept as a draft.
 *
 * @param values only of {@link #FIELDS}; a field nobody filled in is not there
 */
public record OfferingForm(Map<String, List<String>> values) {

    /** How many lines of days and hours there are. */
    static final int SLOTS = 3;

    /** The form's own: what is edited, and what was on the screen. */
    static final List<String> ABOUT = List.of("id", "newId", "revision", "draft", "step", "seen");

    /** Asked first: what one knows by heart. */
    static final List<String> FIRST = List.of(
            "organisation", "title", "description", "targetGroups", "place", "districts", "periodFrom", "periodUntil");

    /** Of each line of days and hours, with its number behind. */
    static final List<String> SLOT = List.of("days", "rhythm", "from", "until");

    static final List<String> KEPT = List.of("keptSchedule", "replaceSchedule", "wasSchedule");

    static final List<String> FURTHER = List.of(
            "field",
            "furtherFields",
            "format",
            "role",
            "languages",
            "fundingProgramme",
            "fundingUntil",
            "partner",
            "cooperationPartners",
            "delegatedBy",
            "partOf",
            "capacity",
            "url");

    private static final int LONGEST = 5_000;
    private static final int MOST = 100;

    public OfferingForm {
        values = Map.copyOf(values);
    }

    /** What a form sent; fields it does not have are passed over. */
    public static OfferingForm sent(Map<String, List<String>> all) {
        Map<String, List<String>> known = new LinkedHashMap<>();
        all.forEach((field, sent) -> {
            List<String> filled = sent.stream()
                    .filter(value -> value != null && !value.isBlank())
                    .map(value -> value.length() > LONGEST ? value.substring(0, LONGEST) : value)
                    .limit(MOST)
                    .toList();
            if (isField(field) && !filled.isEmpty()) {
                known.put(field, filled);
            }
        });
        return new OfferingForm(known);
    }

    /** The field's value; null when nothing was filled in. */
    public @Nullable String one(String field) {
        List<String> all = all(field);
        return all.isEmpty() ? null : all.get(0);
    }

    /** The same without what stands around it; empty when nothing was filled in. */
    public String text(String field) {
        String value = one(field);
        return value == null ? "" : value.strip();
    }

    /** All values of the field. */
    public List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }

    /** Whether this value is chosen. */
    public boolean has(String field, String value) {
        return all(field).contains(value);
    }

    /** Whether anything is. */
    public boolean filled(String field) {
        return !all(field).isEmpty();
    }

    /** How many of these are chosen. */
    public long count(String field, List<String> codes) {
        return codes.stream().filter(all(field)::contains).count();
    }

    /** The same with these values. */
    public OfferingForm with(String field, List<String> now) {
        Map<String, List<String>> changed = new LinkedHashMap<>(values);
        changed.put(field, List.copyOf(now));
        changed.values().removeIf(List::isEmpty);
        return new OfferingForm(changed);
    }

    /** The same with this value; without any when it is null. */
    public OfferingForm with(String field, @Nullable String now) {
        return with(field, now == null || now.isBlank() ? List.of() : List.of(now));
    }

    /** Whether the second half is on the screen. */
    public boolean second() {
        return "2".equals(one("step"));
    }

    /** The revision that was on the screen; 0 for a new offering. */
    long revision() {
        String typed = text("revision");
        return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : 0;
    }

    /** What a draft keeps: all but what belongs to one screen. */
    Map<String, List<String>> toKeep() {
        return values.entrySet().stream()
                .filter(entry -> !List.of("draft", "seen", "newId").contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whether an error can stand beside it. */
    static boolean isShown(String field) {
        return FIRST.contains(field) || FURTHER.contains(field) || isSlot(field);
    }

    /** Whether it is asked in the first half. */
    static boolean isFirst(String field) {
        return FIRST.contains(field) || KEPT.contains(field) || isSlot(field);
    }

    static boolean isSlot(String field) {
        return !field.isEmpty()
                && field.charAt(field.length() - 1) - '0' < SLOTS
                && SLOT.contains(field.substring(0, field.length() - 1));
    }

    private static boolean isField(String field) {
        return ABOUT.contains(field)
                || FIRST.contains(field)
                || KEPT.contains(field)
                || FURTHER.contains(field)
                || isSlot(field);
    }
}
