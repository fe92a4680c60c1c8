package de.verzahnt.source.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutcomeTest {

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void whateverBecomesOfAFetchHasASentenceOfItsOwn(String language) {
        List<String> sentences = Arrays.stream(Outcome.values())
                .map(outcome -> outcome.sentence().in(Locale.forLanguageTag(language)))
                .toList();

        assertThat(sentences).doesNotHaveDuplicates().allMatch(sentence -> sentence.endsWith("."));
    }

    @Test
    void aSourceThatIsThereAndEmptyIsNoFailureAndThoseThatAnswerNothingAre() {
        assertThat(Arrays.stream(Outcome.values()).filter(Outcome::isFailure))
                .contains(Outcome.SIGN_IN_PAGE, Outcome.NOT_FOUND, Outcome.SERVER_ERROR, Outcome.CERTIFICATE_ERROR)
                .doesNotContain(Outcome.EMPTY, Outcome.HELD, Outcome.INTERRUPTED);
    }
}
