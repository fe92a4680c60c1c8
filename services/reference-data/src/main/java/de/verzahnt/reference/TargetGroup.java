package de.verzahnt.reference;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A group of people or institutions an offering is for.
 *
 * @param dimension what kind of trait it names, e.g. HERKUNFT, LEBENSPHASE, GESCHLECHT
 * @param combination what naming it beside others does
 */
public record TargetGroup(
        String code,
        @Nullable String parentCode,
        String dimension,
        Combination combination,
        String labelDe,
        String labelEn,
        List<String> synonyms)
        implements Code {

    /** NARROWS: the people must also have this trait ("refugees" and "women": refugee women). ADDS: these come besides. */
    public enum Combination {
        NARROWS,
        ADDS
    }

    public TargetGroup {
        synonyms = List.copyOf(synonyms);
    }

    /** The next wider group; empty at the top. */
    public Optional<String> parent() {
        return Optional.ofNullable(parentCode);
    }
}
