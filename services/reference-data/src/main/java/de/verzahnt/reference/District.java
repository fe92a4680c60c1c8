package de.verzahnt.reference;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One district. The key (AGS, or AGS with a suffix for a Sozialraum) stays when the name changes: compare keys only. */
public record District(
        String key,
        String name,
        DistrictLevel level,
        @Nullable String parentKey,
        List<String> synonyms) {

    public District {
        synonyms = List.copyOf(synonyms);
    }

    /** Key of the next wider district; empty for the Land. */
    public Optional<String> parent() {
        return Optional.ofNullable(parentKey);
    }

    /** As people say it: {@code Köln} for {@code Köln, Stadt}, {@code Köln-Nippes} for {@code Köln, Stadtbezirk Nippes}. */
    public String spokenName() {
        return name.replaceFirst(", Stadtbezirk ", "-").replaceFirst(",.*$", "");
    }

    /** The same district, which people also call what the other row says. */
    District alsoCalled(District other) {
        List<String> all = Stream.concat(synonyms.stream(), other.synonyms.stream())
                .distinct()
                .toList();
        return new District(key, name, level, parentKey, all);
    }
}
