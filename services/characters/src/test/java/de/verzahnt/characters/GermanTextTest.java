package de.verzahnt.characters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GermanTextTest {

    @Test
    void umlautsAreTheSameHoweverTheyAreWritten() {
        assertThat(GermanText.folded("Flüchtlinge")).isEqualTo("fluechtlinge");
        assertThat(GermanText.folded("Flu\u0308chtlinge")).isEqualTo("fluechtlinge");
        assertThat(GermanText.folded("FLUECHTLINGE")).isEqualTo("fluechtlinge");
    }

    @Test
    void accentsAndSharpSAreSpelledPlainly() {
        assertThat(GermanText.folded("Café Straße")).isEqualTo("cafe strasse");
    }
}
