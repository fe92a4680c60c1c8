package de.verzahnt.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest(name = "\"{0}\" is \"{1}\"")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Nähcafé für Mütter   | naehcafe fuer muetter
            Eltern-Kind-Gruppe   | eltern kind gruppe
            "  Straße & Weg!  "  | strasse weg
            kahvaltı             | kahvaltı
            Розмовний клуб       | розмовнии клуб
            ☕️🗣️                 | ""
            """)
    void oneSpellingForAll(String written, String plain) {
        assertThat(Words.plain(written)).isEqualTo(plain);
    }

    @Test
    void umlautsInTwoSignsAreTheSame() {
        assertThat(Words.plain("Na\u0308hcafe\u0301")).isEqualTo("naehcafe");
    }

    @ParameterizedTest(name = "\"{0}\" is \"{1}\"")
    @CsvSource(delimiter = '|', textBlock = """
            *café*                  | *cafe*
            deutsch wird .. geübt   | deutsch wird .. geuebt
            Tee, Kaffee & Kuchen    | tee kaffee kuchen
            z.B. Kaffee             | z b kaffee
            Eltern-Kind-*           | eltern kind *
            """)
    void starsAndDotsOfATermStay(String term, String pattern) {
        assertThat(Words.pattern(term)).isEqualTo(pattern);
    }
}
