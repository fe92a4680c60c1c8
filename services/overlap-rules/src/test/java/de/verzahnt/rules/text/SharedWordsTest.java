package de.verzahnt.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SharedWordsTest {

    @Test
    void aWordIsFoundInAnotherEndingAndSpelling() {
        assertThat(shared("Für Mütter und Elterngruppen, auch fuer Muetter.", "mütter", "elterngruppe"))
                .containsExactly("Mütter", "Elterngruppen", "Muetter");
    }

    @Test
    void allStretchesTogetherAreTheText() {
        String text = "  Café <b>International</b> – قهوة & Kaffee! ";
        assertThat(SharedWords.in(text, List.of("café", "kaffee")).stream()
                        .map(SharedWords.Part::text)
                        .collect(Collectors.joining()))
                .isEqualTo(text);
    }

    @Test
    void partsOfWordsAreNoSharedWords() {
        assertThat(shared("Kaffeehaus", "kaffee")).isEmpty();
    }

    @Test
    void withoutWordsNothingIsShared() {
        assertThat(SharedWords.in("Kaffee", List.of())).containsExactly(new SharedWords.Part("Kaffee", false));
        assertThat(SharedWords.in("", List.of("kaffee"))).isEmpty();
    }

    private static List<String> shared(String text, String... words) {
        return SharedWords.in(text, List.of(words)).stream()
                .filter(SharedWords.Part::shared)
                .map(SharedWords.Part::text)
                .toList();
    }
}
