package de.verzahnt.dashboard.reporting;

import de.verzahnt.reference.ConceptCodes;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.text.CodeSuggestions;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills in codes by the words that were typed, where nobody has chosen any. */
@Component
class Suggestions {
    private final CodeSuggestions codes;

    Suggestions(ReferenceData reference) {
        this.codes = new CodeSuggestions(reference, ConceptCodes.load());
    }

    /**
     * The form with suggestions in it.
     *
     * @param fields that were filled in here
     * @param because of {@code field} and {@code format} the concept the words spoke of, where one decided
     */
    record Made(OfferingForm form, Set<String> fields, Map<String, String> because) {
        static Made none(OfferingForm form) {
            return new Made(form, Set.of(), Map.of());
        }
    }

    /** Suggests field, format and target groups. */
    Made in(OfferingForm form) {
        CodeSuggestions.Suggested suggested = codes.of(form.text("title"), form.text("description"));
        Set<String> filled = new LinkedHashSet<>();
        OfferingForm now = fill(form, "field", list(suggested.field()), filled);
        now = fill(now, "format", list(suggested.format()), filled);
        now = fill(now, "targetGroups", suggested.targetGroups(), filled);
        return new Made(now, Set.copyOf(filled), suggested.because());
    }

    private static OfferingForm fill(OfferingForm form, String field, List<String> codes, Set<String> filled) {
        if (form.filled(field) || codes.isEmpty()) {
            return form;
        }
        filled.add(field);
        return form.with(field, codes);
    }

    private static List<String> list(@Nullable String code) {
        return code == null ? List.of() : List.of(code);
    }
}
