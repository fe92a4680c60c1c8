package de.verzahnt.dashboard.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TypedChoiceTest {
    private static final TypedChoice PLACES =
            new TypedChoice("place", "districts", "meine.unknown-place", "meine.several-places");
    private static final Map<String, List<String>> MEANINGS = Map.of(
            "Ost",
            List.of("a-ost", "b-ost"),
            "Aachen",
            List.of("a"),
            "Aachen, Stadt",
            List.of("a"),
            "Köln",
            List.of("k"));

    @Test
    void aClearNameIsRecognisedAndLeavesTheField() {
        TypedChoice.Resolved resolved = resolve("Aachen, Köln");

        assertThat(resolved.form().all("districts")).containsExactly("a", "k");
        assertThat(resolved.form().filled("place")).isFalse();
        assertThat(resolved.errors()).isEmpty();
    }

    @Test
    void aCommaMayBelongToTheName() {
        assertThat(resolve("Aachen, Stadt").form().all("districts")).containsExactly("a");
    }

    @Test
    void ofSeveralOneIsToBeChosenAndTheNameStaysUntilThen() {
        TypedChoice.Resolved resolved = resolve("Ost; Köln");

        assertThat(resolved.offered()).containsExactly("a-ost", "b-ost");
        assertThat(resolved.form().one("place")).isEqualTo("Ost");
        assertThat(resolved.errors()).singleElement().satisfies(error -> assertThat(error.field())
                .isEqualTo("place"));

        OfferingForm chosen = resolved.form().with("districts", List.of("b-ost"));
        assertThat(PLACES.resolve(chosen, this::meanings).errors()).isEmpty();
        assertThat(PLACES.resolve(chosen, this::meanings).form().filled("place"))
                .isFalse();
    }

    @Test
    void aNameNobodyKnowsIsToldAndStays() {
        TypedChoice.Resolved resolved = resolve("Atlantis");

        assertThat(resolved.form().one("place")).isEqualTo("Atlantis");
        assertThat(resolved.errors()).singleElement().satisfies(error -> assertThat(error.expectedDe())
                .contains("Atlantis"));
    }

    private TypedChoice.Resolved resolve(String typed) {
        return PLACES.resolve(new OfferingForm(Map.of("place", List.of(typed))), this::meanings);
    }

    private List<String> meanings(String name) {
        return MEANINGS.getOrDefault(name, List.of());
    }
}
