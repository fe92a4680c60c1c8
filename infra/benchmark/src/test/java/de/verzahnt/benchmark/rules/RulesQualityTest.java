package de.verzahnt.benchmark.rules;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.rules.Band;
import de.verzahnt.rules.FindingClass;
import de.verzahnt.rules.RuleBook;
import de.verzahnt.trial.Figures;
import de.verzahnt.trial.Quality;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Floors under the quality on places the weights never saw: a change of rules that falls below fails the build. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RulesQualityTest {
    private static final Path ROOT = Path.of("../..");

    private final Trainer trainer = new Trainer(ROOT);
    private final Quality quality = trainer.onUnseenPlaces();

    @Test
    void aHinweisOnADoppelstrukturIsNearlyAlwaysRightAndMostAreFound() {
        Figures figures = quality.figures(FindingClass.DOPPELSTRUKTUR, Band.HINWEIS);

        assertThat(figures.precision()).isGreaterThanOrEqualTo(0.90);
        assertThat(figures.recall()).isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void withTheWeakerBandNearlyNoDoppelstrukturIsMissed() {
        assertThat(quality.figures(FindingClass.DOPPELSTRUKTUR, Band.ZU_PRUEFEN).recall())
                .isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void parallelOfferingsAreFoundAndRarelyInvented() {
        assertThat(quality.figures(FindingClass.PARALLEL, Band.HINWEIS).f1()).isGreaterThanOrEqualTo(0.80);
        assertThat(quality.figures(FindingClass.PARALLEL, Band.ZU_PRUEFEN).f1()).isGreaterThanOrEqualTo(0.80);
    }

    @Test
    void doubleEntriesAreRecognised() {
        assertThat(quality.figures(FindingClass.DOUBLE_ENTRY, Band.ZU_PRUEFEN).f1())
                .isGreaterThanOrEqualTo(0.90);
    }

    @Test
    void relatedOfferingsAreRarelyAlerted() {
        assertThat(quality.relatedAlerted()).isLessThanOrEqualTo(0.05);
    }

    @Test
    void theReadmeShowsTheFiguresOfThisBuild() throws IOException {
        assertThat(Files.readString(ROOT.resolve("services/overlap-rules/README.md")))
                .contains(quality.table());
    }

    @Test
    void theFiguresThatShipWithTheRulesAreThoseOfThisBuild() throws IOException {
        assertThat(Files.readAllLines(
                        ROOT.resolve("services/overlap-rules/src/main/resources/overlap-rules/quality.csv")))
                .isEqualTo(quality.csv());
    }

    @Test
    void theShippedWeightsAreTheLearnedOnes() {
        Map<String, String> shipped = RuleBook.shipped().entries();

        trainer.weights().forEach((key, bits) -> assertThat(Double.parseDouble(shipped.getOrDefault(key, "NaN")))
                .as(key)
                .isEqualTo(bits));
        trainer.provenance().forEach((key, count) -> assertThat(shipped).containsEntry(key, count.toString()));
    }

    @Test
    void theShippedCountsOfWordsAreThoseOfTheSample() throws IOException {
        assertThat(Files.readAllLines(
                        ROOT.resolve("services/overlap-rules/src/main/resources/overlap-rules/word-counts.csv")))
                .isEqualTo(trainer.wordCounts());
    }
}
