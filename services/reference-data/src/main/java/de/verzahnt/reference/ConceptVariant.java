package de.verzahnt.reference;

import java.util.List;
import java.util.Set;

/**
 * One of the things that go by one concept and yet are not the same: Arabic in mother tongue teaching, the piano in music.
 * Kept by domain people in {@code concept_variants.csv}.
 *
 * @param concepts codes of the concepts it is a variant of
 * @param terms written as those of a {@link Concept}
 */
public record ConceptVariant(Set<String> concepts, String code, List<String> terms) {
    public ConceptVariant {
        concepts = Set.copyOf(concepts);
        terms = List.copyOf(terms);
    }

    /** What ships with this module. */
    public static List<ConceptVariant> load() {
        return CsvFile.ofClasspath("concept_variants.csv").stream()
                .map(row ->
                        new ConceptVariant(Set.copyOf(row.list("concepts")), row.text("variant"), row.list("terms")))
                .toList();
    }
}
