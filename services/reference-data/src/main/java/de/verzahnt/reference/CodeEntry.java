package de.verzahnt.reference;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An entry of a code list that carries nothing beyond its labels and, in some lists, a wider code as parent. */
public record CodeEntry(String code, @Nullable String parentCode, String labelDe, String labelEn, List<String> synonyms)
        implements Code {

    public CodeEntry {
        synonyms = List.copyOf(synonyms);
    }

    /** The next wider code; empty at the top. */
    public Optional<String> parent() {
        return Optional.ofNullable(parentCode);
    }
}
