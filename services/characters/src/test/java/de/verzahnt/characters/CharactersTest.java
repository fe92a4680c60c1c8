package de.verzahnt.characters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u200B", "\u3164", "\u00AD", "\u00A0", "\u200B\u3164 \u00AD\u00A0\uFE0F"})
    void aTextOfWhatIsDrawnAsNothingIsInvisible(String text) {
        assertThat(Characters.areInvisible(text)).isTrue();
    }

    @Test
    void oneLetterMakesATextVisible() {
        assertThat(Characters.areInvisible("\u200Ba\u00AD")).isFalse();
    }

    @Test
    void lineBreaksAreForbiddenOnlyWhereATextHasOneLine() {
        assertThat(Characters.firstForbidden("a\nb", true)).isEmpty();
        assertThat(Characters.firstForbidden("a\nb", false)).contains("U+000A");
    }
}
