package de.verzahnt.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPatternsTest {
    private static final List<String> WORDS =
            List.of("", "a", "ab", "kurs", "kurse", "deutschkurs", "deutschkurse", "skurril", "mal", "maler", "x");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            kurs   | kurs
            kurs*  | kurs, kurse
            *kurs  | kurs, deutschkurs
            *kurs* | kurs, kurse, deutschkurs, deutschkurse
            *mal*  | mal, maler
            *a*    | a, ab, mal, maler
            *ab*   | ab
            x      | x
            """)
    void aPatternHoldsForTheseWords(String pattern, String expected) {
        assertThat(holdsFor(pattern)).containsExactly(expected.split(", "));
    }

    @Test
    void aStarAloneHoldsForAnyWord() {
        assertThat(holdsFor("*")).isEqualTo(WORDS);
    }

    @Test
    void manyPatternsAtOnceFindWhatEachFindsAlone() {
        List<String> all = List.of(
                "kurs", "kurs*", "*kurs", "*kurs*", "*mal*", "*a*", "*ab*", "*", "*urs*", "mal*", "*se", "kur*");
        WordPatterns patterns = new WordPatterns();
        Map<Integer, String> byNumber = new TreeMap<>();
        all.forEach(pattern -> byNumber.put(patterns.number(pattern), pattern));

        for (String word : WORDS) {
            assertThat(Arrays.stream(patterns.of(word).patterns()).mapToObj(byNumber::get))
                    .as(word)
                    .containsExactlyElementsOf(all.stream()
                            .filter(pattern -> word.matches(pattern.replace("*", ".*")))
                            .toList());
        }
    }

    @Test
    void theSamePatternHasOneNumber() {
        WordPatterns patterns = new WordPatterns();

        assertThat(patterns.number("kurs*")).isEqualTo(patterns.number("kurs*")).isNotEqualTo(patterns.number("kurs"));
    }

    private static List<String> holdsFor(String pattern) {
        WordPatterns patterns = new WordPatterns();
        int number = patterns.number(pattern);
        return WORDS.stream()
                .filter(word -> Arrays.stream(patterns.of(word).patterns()).anyMatch(n -> n == number))
                .toList();
    }
}
