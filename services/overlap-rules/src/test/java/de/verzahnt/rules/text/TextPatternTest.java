package de.verzahnt.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextPatternTest {
    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(
            strings = {
                "Kinder ab 6",
                "KINDER AB 6",
                "kınder",
                "KİNDER",
                "\u212Ainder",
                "Straße",
                "STRASSE",
                "STRAẞE",
                "\u017Ftraße",
                ""
            })
    void itFindsWhatAPatternFindsInWhateverLetters(String text) {
        for (String regex : List.of("kinder(?: ab)?", "straße|strasse", "\\bk", "[ks]t?")) {
            for (int flags : List.of(0, Pattern.CASE_INSENSITIVE, ANY_CASE)) {
                assertThat(TextPattern.of(regex, flags).find(text))
                        .as("%s with %d", regex, flags)
                        .isEqualTo(Pattern.compile(regex, flags).matcher(text).find());
            }
        }
    }

    @Test
    void placesAreThoseOfThePatternAndNoneWhereItsLettersDoNotStand() {
        TextPattern course = TextPattern.of("(\\p{L}+)kurs");

        assertThat(course.results("Nähkurs und Deutschkurs").map(place -> place.group(1)))
                .containsExactly("Näh", "Deutsch");
        assertThat(course.first("Nähkurs und Deutschkurs").map(MatchResult::group))
                .contains("Nähkurs");
        assertThat(course.first("Nähcafé")).isEmpty();
        assertThat(course.results("Nähcafé")).isEmpty();
    }

    @Test
    void whatItFindsIsReplacedAndAllElseStays() {
        TextPattern number = TextPattern.of("drei|vier");

        assertThat(number.replaceAll("drei bis vier", place -> "3")).isEqualTo("3 bis 3");
        assertThat(number.replaceAll("fünf", place -> "3")).isEqualTo("fünf");
    }
}
