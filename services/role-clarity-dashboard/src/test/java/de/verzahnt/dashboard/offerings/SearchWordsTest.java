package de.verzahnt.dashboard.offerings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchWordsTest {

    @Test
    void everyWordCountsAsTypedAndSpelledOutAsABeginning() {
        assertThat(SearchWords.query("Café für")).isEqualTo("(café:* | cafe:*) & (für:* | fuer:*)");
    }

    @Test
    void signsOfTheQueryLanguageAreNoWords() {
        assertThat(SearchWords.query("a' | !b:* & (c\u0000")).isEqualTo("(a:* | a:*) & (b:* | b:*) & (c:* | c:*)");
        assertThat(SearchWords.query("& ! '")).isEmpty();
    }
}
