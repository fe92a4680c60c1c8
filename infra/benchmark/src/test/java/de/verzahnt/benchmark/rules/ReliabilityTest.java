package de.verzahnt.benchmark.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.verzahnt.benchmark.rules.Unseen.Prediction;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReliabilityTest {
    private static final Reliability RELIABILITY = Reliability.of(List.of(
            new Prediction(0, false),
            new Prediction(0.72, true),
            new Prediction(0.78, false),
            new Prediction(0.8, true),
            new Prediction(1, true)));

    @Test
    void eachPredictionIsInOneBinThatBeginsWithItsLowerEnd() {
        assertThat(RELIABILITY.bins())
                .extracting(Reliability.Bin::pairs)
                .containsExactly(1, 0, 0, 0, 0, 0, 0, 0, 2, 1, 1);
    }

    @Test
    void aBinTellsWhatWasSaidAndWhatIs() {
        Reliability.Bin bin = RELIABILITY.bins().get(8);

        assertThat(bin.from()).isEqualTo(70);
        assertThat(bin.until()).isEqualTo(80);
        assertThat(bin.predicted()).isCloseTo(0.75, within(1e-12));
        assertThat(bin.overlaps()).isEqualTo(1);
        assertThat(bin.observed()).isEqualTo(0.5);
        assertThat(RELIABILITY.bins().get(1).observed()).isZero();
    }

    @Test
    void theBrierScoreIsTheMeanSquaredDistance() {
        assertThat(RELIABILITY.brier()).isCloseTo((0.28 * 0.28 + 0.78 * 0.78 + 0.2 * 0.2) / 5, within(1e-12));
    }

    @Test
    void itIsWrittenForPeopleAndForPrograms() {
        assertThat(RELIABILITY.markdown()).contains("| 70–80 % | 2 | 0.75 | 0.50 (0.09–0.91) |");
        assertThat(RELIABILITY.csv())
                .startsWith("from,until,pairs,predicted,overlaps", "0,5,1,0.0000,0")
                .contains("70,80,2,0.7500,1");
    }
}
