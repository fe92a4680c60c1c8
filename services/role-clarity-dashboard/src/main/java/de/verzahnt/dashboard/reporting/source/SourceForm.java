package de.verzahnt.dashboard.reporting.source;

import de.verzahnt.dashboard.reporting.OfferingForm;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was typed about a source, right or wrong.
 *
 * @param own what only a source has, by field
 * @param defaults what stands for its offerings, and whose it is
 */
record SourceForm(Map<String, String> own, OfferingForm defaults) {

    /** The last three are the form's own: the address that was tried, the revision that was on the screen. */
    static final List<String> OWN =
            List.of("name", "address", "kind", "intervalHours", "graceDays", "tried", "revision");

    private static final int LONGEST = 5_000;

    SourceForm {
        own = Map.copyOf(own);
    }

    /** What a form sent; fields it does not have are passed over. */
    static SourceForm sent(Map<String, List<String>> all) {
        Map<String, String> own = new LinkedHashMap<>();
        all.forEach((field, values) -> {
            String first = values.isEmpty() ? null : values.get(0);
            if (OWN.contains(field) && first != null && !first.isBlank()) {
                own.put(field, first.length() > LONGEST ? first.substring(0, LONGEST) : first.strip());
            }
        });
        return new SourceForm(own, OfferingForm.sent(all));
    }

    /** Of a source that is not connected yet. */
    static SourceForm begun(@Nullable String organisation) {
        return new SourceForm(
                Map.of("intervalHours", "24", "graceDays", "30"),
                new OfferingForm(Map.of()).with("organisation", organisation));
    }

    /** As it stands. */
    static SourceForm of(Source source) {
        Map<String, String> own = new LinkedHashMap<>();
        own.put("name", source.name());
        own.put("address", source.address());
        own.put("tried", source.address());
        own.put("intervalHours", Integer.toString(source.intervalHours()));
        own.put("graceDays", Integer.toString(source.graceDays()));
        own.put("revision", Long.toString(source.revision()));
        if (source.kind() != null) {
            own.put("kind", source.kind());
        }
        SourceBody.Defaults stands = source.defaults();
        return new SourceForm(
                own,
                new OfferingForm(Map.of())
                        .with("organisation", source.organisationId())
                        .with("field", stands.field())
                        .with("targetGroups", stands.targetGroups())
                        .with("format", stands.format())
                        .with("role", stands.role())
                        .with("districts", stands.districts())
                        .with("languages", stands.languages()));
    }

    /** The field's value; null when nothing was filled in. */
    public @Nullable String one(String field) {
        return OWN.contains(field) ? own.get(field) : defaults.one(field);
    }

    /** Whether this value is chosen. */
    public boolean has(String field, String value) {
        return defaults.has(field, value);
    }

    /** Whether anything is. */
    public boolean filled(String field) {
        return one(field) != null;
    }

    /** How many of these are chosen. */
    public long count(String field, List<String> codes) {
        return defaults.count(field, codes);
    }

    /** Whether the address is the one that was tried. */
    public boolean wasTried() {
        return filled("tried") && String.valueOf(one("tried")).equals(one("address"));
    }

    SourceForm with(String field, @Nullable String value) {
        Map<String, String> now = new LinkedHashMap<>(own);
        now.remove(field);
        if (value != null && !value.isBlank()) {
            now.put(field, value);
        }
        return new SourceForm(now, defaults);
    }

    SourceForm with(OfferingForm now) {
        return new SourceForm(own, now);
    }

    long revision() {
        String typed = String.valueOf(one("revision"));
        return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : 0;
    }
}
