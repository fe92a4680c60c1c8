package de.verzahnt.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What domain people keep in {@code concepts.csv} must mean something to the rules. */
class ConceptsTest {
    private final CodeList<Concept> concepts = ReferenceData.load().concepts();

    @Test
    void thereAreActivitiesSideMattersAndWordsForPeople() {
        assertThat(concepts.all()).extracting(Concept::kind).contains(Concept.Kind.values());
        assertThat(concepts.all()).hasSizeGreaterThan(150);
    }

    @Test
    void whatIsKindredIsKnownAndSoMutually() {
        assertThat(concepts.all()).allSatisfy(concept -> assertThat(concept.kindred())
                .doesNotContain(concept.code())
                .allSatisfy(code ->
                        assertThat(concepts.find(code).orElseThrow().kindred()).contains(concept.code())));
    }

    @Test
    void everyTermHasAWordAndNoneBeginsOrEndsWithAGap() {
        assertThat(concepts.all()).allSatisfy(concept -> {
            assertThat(concept.terms()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(Stream.concat(concept.terms().stream(), concept.unless().stream()))
                    .allMatch(term -> term.codePoints().anyMatch(Character::isLetter))
                    .noneMatch(term -> term.startsWith("..") || term.endsWith(".."));
        });
    }

    @Test
    void noTermIsPassedOverByItsOwnConcept() {
        assertThat(concepts.all())
                .allSatisfy(concept -> assertThat(concept.unless()).doesNotContainAnyElementsOf(concept.terms()));
    }

    @Test
    void sideMattersAndPeopleAreKindredToNothing() {
        assertThat(concepts.all())
                .filteredOn(concept -> concept.kind() != Concept.Kind.ACTIVITY)
                .allSatisfy(concept -> assertThat(concept.kindred()).isEmpty());
    }
}
