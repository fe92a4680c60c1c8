package de.verzahnt.register.sozialraum;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a KI says of one Sozialraum; its fields are those of {@code Sozialraum} in the contract. */
record Sozialraum(
        String key,
        String name,
        String parentKey,
        List<String> otherNames,
        @Nullable LocalDate validFrom) {

    Sozialraum {
        otherNames = List.copyOf(otherNames);
    }
}
