package de.verzahnt.ki.sozialraum;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a KI says of one Sozialraum; its fields are those of {@code Sozialraum} in the contract. */
record Quarter(
        String key,
        String name,
        String parentKey,
        List<String> otherNames,
        @Nullable LocalDate validFrom) {

    Quarter {
        otherNames = List.copyOf(otherNames);
    }
}
