package de.verzahnt.intake.web;

import de.verzahnt.characters.Characters;
import de.verzahnt.intake.district.KnownDistricts;
import de.verzahnt.intake.report.text.Errors;
import de.verzahnt.intake.report.web.InvalidRequest;
import de.verzahnt.intake.report.web.Page;
import de.verzahnt.intake.store.StoredOffering.Lifecycle;
import de.verzahnt.messages.Message;
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
            errors.add("field", field, Message.of("offering.field-code"));
        }
        if (district != null && !districts.knows(district)) {
            errors.add("district", district, Message.of("offering.district-key"));
        }
        if (text != null
                && (text.length() > 100
                        || Characters.firstForbidden(text, false).isPresent())) {
            errors.add("q", text, Message.of("offering.search-text"));
        }
        Optional<Lifecycle> wanted = wanted(lifecycle);
        if (lifecycle != null && wanted.isEmpty()) {
            errors.add("lifecycle", lifecycle, Message.of("offering.lifecycle"));
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
