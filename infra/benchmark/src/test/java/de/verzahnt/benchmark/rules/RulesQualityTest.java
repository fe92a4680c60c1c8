package de.verzahnt.benchmark.rules;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.rules.Band;
import de.verzahnt.rules.FindingClass;
import de.verzahnt.trial.Figures;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Learns once for each place from all others, which takes minutes: the figures that ship must be those of this build.
 * {@link ShippedQualityTest} holds what ships above the floors in every build, {@link ShippedLessonTest} that the rules
 * have not changed since it was learned.
 */
@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RulesQualityTest {
    /** In fewer pairs a share says little. */
    private static final int ENOUGH = 50;

    private static final double NEARLY = 0.06;

    private final QualityReport report = new Trainer(Path.of("../.."), List.of()).onUnseenPlaces();

    @Test
    void aHinweisOnADoppelstrukturIsMostlyRightAndMostAreFound() {
        Figures figures = report.figures(FindingClass.DOPPELSTRUKTUR, Band.HINWEIS);

        assertThat(figures.precision()).isGreaterThanOrEqualTo(0.85);
        assertThat(figures.recall()).isGreaterThanOrEqualTo(0.75);
    }

    @Test
    void withTheWeakerBandHardlyADoppelstrukturIsMissed() {
        assertThat(report.figures(FindingClass.DOPPELSTRUKTUR, Band.ZU_PRUEFEN).recall())
                .isGreaterThanOrEqualTo(0.90);
    }

    @Test
    void parallelOfferingsAreFoundAndRarelyInvented() {
        assertThat(report.figures(FindingClass.PARALLEL, Band.HINWEIS).f1()).isGreaterThanOrEqualTo(0.75);
    }

    @Test
    void doubleEntriesAreRecognised() {
        assertThat(report.figures(FindingClass.DOUBLE_ENTRY, Band.HINWEIS).f1()).isGreaterThanOrEqualTo(0.80);
    }

    @Test
    void relatedOfferingsAreRarelyAlerted() {
        assertThat(report.relatedAlerted(Band.HINWEIS).recall()).isLessThanOrEqualTo(0.05);
    }

    @Test
    void whatNobodyListedIsRarelyAlerted() {
        assertThat(report.unlistedAlerted(Band.HINWEIS).precision()).isLessThanOrEqualTo(0.10);
    }

    @Test
    void inEveryPlaceTheRulesAreAheadOfWhatAnybodyCouldBuildInAnAfternoon() {
        assertThat(report.places()).hasSizeGreaterThanOrEqualTo(10).allSatisfy(place -> assertThat(
                        place.quality().anyOverlap(Band.HINWEIS).f1())
                .as(place.place())
                .isGreaterThan(place.baseline().f1()));
    }

    @Test
    void aProbabilityMeansWhatItSays() {
        List<Reliability.Bin> bins = report.reliability().bins().stream()
                .filter(bin -> bin.pairs() >= ENOUGH)
                .toList();

        assertThat(bins).hasSizeGreaterThanOrEqualTo(5).allSatisfy(bin -> {
            Wilson observed = Wilson.of(bin.overlaps(), bin.pairs());
            assertThat(bin.predicted())
                    .as("%d to %d %%", bin.from(), bin.until())
                    .isBetween(observed.from() - NEARLY, observed.until() + NEARLY);
        });
    }

    /** What ships must be what this build computes; mend with {@code ./hub bench rules --write}. */
    @ParameterizedTest
    @ValueSource(strings = {"quality.csv", "quality-elsewhere.csv", "reliability.csv", "brier.csv"})
    void theFiguresThatShipAndStandOnThePageAreThoseOfThisBuild(String file) {
        assertThat(ShippedFile.lines(file)).isEqualTo(QualityFiles.of(report).get(file));
    }

    @Test
    void noFileOfFiguresIsWrittenAndNotCompared() {
        assertThat(QualityFiles.of(report))
                .containsOnlyKeys("quality.csv", "quality-elsewhere.csv", "reliability.csv", "brier.csv");
    }

    @Test
    void theReadmeShowsTheFiguresOfThisBuild() {
        assertThat(ShippedFile.readme()).contains(report.markdown());
    }
}
