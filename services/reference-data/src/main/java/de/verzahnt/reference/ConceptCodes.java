package de.verzahnt.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which codes what is done usually has, by {@code concept_codes.csv}; kept by domain people, used for suggestions only. */
public final class ConceptCodes {
    private final Map<String, Usual> byConcept = new HashMap<>();

    private ConceptCodes(List<CsvRow> rows) {
        rows.forEach(row -> byConcept.put(
                row.text("concept"),
                new Usual(row.optional("field"), row.optional("format"), row.list("target_groups"))));
    }

    /** What ships with this module. */
    public static ConceptCodes load() {
        return new ConceptCodes(CsvFile.ofClasspath("concept_codes.csv"));
    }

    /**
     * The codes of one concept.
     *
     * @param field null where any may be meant
     * @param format likewise
     * @param targetGroups only those the concept itself names
     */
    public record Usual(@Nullable String field, @Nullable String format, List<String> targetGroups) {
        public Usual {
            targetGroups = List.copyOf(targetGroups);
        }
    }

    /** Empty for a concept nobody has said anything about. */
    public Optional<Usual> of(String concept) {
        return Optional.ofNullable(byConcept.get(concept));
    }
}
