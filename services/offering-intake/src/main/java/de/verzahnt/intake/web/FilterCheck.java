package de.verzahnt.intake.web;

import de.verzahnt.intake.district.KnownDistricts;
import de.verzahnt.intake.report.text.Characters;
import de.verzahnt.intake.report.text.Errors;
import de.verzahnt.intake.report.web.InvalidRequest;
import de.verzahnt.intake.store.StoredOffering.Lifecycle;
import de.verzahnt.reference.ReferenceData;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Filters of a list: an unknown one is an error, not an empty list. */
class FilterCheck {
    private final ReferenceData reference;
    private final KnownDistricts districts;

    FilterCheck(ReferenceData reference, KnownDistricts districts) {
        this.reference = reference;
        this.districts = districts;
    }

    /** The wanted lifecycle, null for both; ends as 400 with all errors. */
    @Nullable
    Lifecycle check(
            @Nullable String field,
            @Nullable String district,
            @Nullable String lifecycle,
            @Nullable String text,
            int page,
            int size) {
        Errors errors = new Errors();
        if (field != null && !reference.fields().contains(field)) {
            errors.add("field", field, "ein Kürzel aus fields.csv", "a code of fields.csv");
        }
        if (district != null && !districts.knows(district)) {
            errors.add("district", district, "ein Gebietsschlüssel", "a district key");
        }
        if (text != null
                && (text.length() > 100
                        || Characters.firstForbidden(text, false).isPresent())) {
            errors.add("q", text, "höchstens 100 Zeichen Text", "at most 100 characters of text");
        }
        Optional<Lifecycle> wanted = wanted(lifecycle);
        if (lifecycle != null && wanted.isEmpty()) {
            errors.add("lifecycle", lifecycle, "ACTIVE oder WITHDRAWN", "ACTIVE or WITHDRAWN");
        }
        Page.check(page, size, errors);
        if (!errors.isEmpty()) {
            throw new InvalidRequest(errors.list());
        }
        return wanted.orElse(null);
    }

    private static Optional<Lifecycle> wanted(@Nullable String lifecycle) {
        return Arrays.stream(Lifecycle.values())
                .filter(state -> lifecycle != null && state.name().equals(lifecycle.toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}
