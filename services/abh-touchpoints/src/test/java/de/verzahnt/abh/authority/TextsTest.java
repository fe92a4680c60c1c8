package de.verzahnt.abh.authority;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"\u200B", "\u3164", "\u00AD", "\u00A0", " "})
    void aTextThatShowsNothingIsMissing(String text) {
        assertThat(Texts.check("title", text, 200)).singleElement().satisfies(error -> assertThat(error.expectedDe())
                .isEqualTo("Text von 1 bis 200 Zeichen"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"- Pass\n- Foto", "- 2 Fotos"})
    void aListWithDashesIsTextAndNoFormula(String text) {
        assertThat(Texts.check("description", text, 4000)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "@SUM(A1)", "-1+1", "- 1+1"})
    void whatASpreadsheetWouldRunIsRefused(String text) {
        assertThat(Texts.check("description", text, 4000)).hasSize(1);
    }
}
