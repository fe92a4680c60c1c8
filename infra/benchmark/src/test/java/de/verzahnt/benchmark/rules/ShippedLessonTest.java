package de.verzahnt.benchmark.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.verzahnt.rules.rulebook.RuleBook;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What ships is what is learned from all places; mend with {@code ./hub bench rules --write}, run twice. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShippedLessonTest {
    private final Map<String, String> book = RuleBook.shipped().entries();
    private final Lesson lesson = new Trainer(Path.of("../.."), List.of()).lesson();

    @Test
    void theShippedWeightsAreTheLearnedOnes() {
        assertThat(shipped(lesson.weights())).isEqualTo(lesson.weights());
    }

    @Test
    void theBookTellsWhatWasLearnedFrom() {
        assertThat(shipped(lesson.counts())).isEqualTo(lesson.counts());
    }

    @Test
    void theShippedCountsOfWordsAreThoseOfAllPlaces() {
        assertThat(ShippedFile.lines("word-counts.csv")).isEqualTo(lesson.wordCounts());
    }

    @Test
    void theShippedCountsOfConceptsAreThoseOfAllPlaces() {
        assertThat(ShippedFile.lines("concept-counts.csv")).isEqualTo(lesson.conceptCounts());
    }

    @Test
    void thresholdsFollowFromTheCostsThatAreProposedToTheSteeringGroup() {
        for (String band : List.of("HINWEIS", "ZU_PRUEFEN")) {
            double cost = number("costs." + band);
            assertThat(number("thresholds." + band)).as(band).isCloseTo(cost / (cost + 1), within(0.005));
        }
    }

    private Map<String, Double> shipped(Map<String, Double> learned) {
        return learned.keySet().stream().collect(Collectors.toMap(key -> key, this::number));
    }

    private double number(String key) {
        return Double.parseDouble(book.getOrDefault(key, "NaN"));
    }
}
