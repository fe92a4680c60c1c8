package de.verzahnt.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeededLettersTest {

    @ParameterizedTest(name = "{0} needs {1}")
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
            frau                        ; frau
            frau|mann                   ; frau, mann
            frau(?:en)?|m[aä]nner       ; frau, nner
            (?:nur|only) (?:für|with)   ; nur, only
            \\bgirls?\\b                ; girl
            ab+c                        ; ab
            a{2,3}bc                    ; bc
            \\p{L}+haus(?!\\p{L})       ; haus
            (?<!nicht )nur.*für eltern  ; für eltern
            kind(?=er)                  ; kind
            str\\.                      ; str.
            (?:klasse|kl)\\.?\\s?(\\d+) ; kl, klasse
            x(?:a|b|c)*yz               ; yz
            """)
    void oneOfTheseStandsInWhateverMatches(String regex, String needed) {
        assertThat(NeededLetters.of(regex)).isEqualTo(words(needed));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"[abc][12]", "frau|\\d+", "(?:frau)?", "a*", ".", "^$", "(?!frau)"})
    void whereAMatchMayDoWithoutAnyLetterNothingIsTold(String regex) {
        assertThat(NeededLetters.of(regex)).isEmpty();
    }

    private static Set<String> words(String listed) {
        return Arrays.stream(listed.split(", ")).collect(Collectors.toCollection(TreeSet::new));
    }
}
