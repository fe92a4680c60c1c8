package de.verzahnt.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    @Test
    void aPhraseStandsWhereItsWordsStandInARow() {
        assertThat(places("offener treff", "ein offener treff"))
                .containsExactly(new Phrases.Place<>(1, 3, "offener treff"));
        assertThat(places("offener treff", "ein offener schöner treff")).isEmpty();
        assertThat(places("offener treff", "treff offener")).isEmpty();
    }

    @Test
    void eachWordMayBeAPattern() {
        assertThat(places("*kurs* für frau*", "nähkurse für frauen")).hasSize(1);
    }

    @Test
    void twoDotsLeaveRoomForUpToThreeWords() {
        assertThat(places("a .. b", "a b")).hasSize(1);
        assertThat(places("a .. b", "a 1 2 3 b")).hasSize(1);
        assertThat(places("a .. b", "a 1 2 3 4 b")).isEmpty();
    }

    @Test
    void aGapLooksOnWhenTheFirstWayEndsNowhere() {
        assertThat(places("a .. b c", "a b b c")).containsExactly(new Phrases.Place<>(0, 4, "a .. b c"));
    }

    @Test
    void aPhraseStandsAsOftenAsItIsSaid() {
        assertThat(places("treff", "treff und treff"))
                .extracting(Phrases.Place::begin)
                .containsExactly(0, 2);
    }

    @Test
    void spellingDoesNotMatterAndNoWordsAreNoPhrase() {
        assertThat(places("Café-Treff", "cafe treff")).hasSize(1);
        assertThat(places("  ", "cafe treff")).isEmpty();
        assertThat(places("..", "cafe treff")).isEmpty();
        assertThat(places("treff", "")).isEmpty();
    }

    private static List<Phrases.Place<String>> places(String phrase, String text) {
        WordPatterns patterns = new WordPatterns();
        Phrases<String> phrases = new Phrases<>(patterns);
        phrases.add(phrase, phrase);
        return phrases.in(patterns.in(Words.plain(text)));
    }
}
