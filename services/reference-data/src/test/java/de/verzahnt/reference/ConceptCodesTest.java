package de.verzahnt.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConceptCodesTest {
    private final ReferenceData reference = ReferenceData.load();
    private final ConceptCodes codes = ConceptCodes.load();

    @Test
    void everythingThatIsDoneHasItsUsualCodes() {
        assertThat(reference.concepts().all())
                .filteredOn(concept -> concept.kind() == Concept.Kind.ACTIVITY)
                .allSatisfy(concept -> assertThat(codes.of(concept.code())).isPresent());
    }

    @Test
    void allOfThemAreCodesOfTheLists() {
        List<ConceptCodes.Usual> all = reference.concepts().all().stream()
                .flatMap(concept -> codes.of(concept.code()).stream())
                .toList();

        assertThat(all).hasSizeGreaterThan(150).allSatisfy(usual -> {
            assertThat(Stream.ofNullable(usual.field())).allMatch(reference.fields()::contains);
            assertThat(Stream.ofNullable(usual.format())).allMatch(reference.formats()::contains);
            assertThat(usual.targetGroups()).allMatch(reference.targetGroups()::contains);
        });
    }
}
