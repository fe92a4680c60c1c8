package de.verzahnt.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreTest {

    @Test
    void noBitsAreEvenOdds() {
        assertThat(Score.of(List.of()).probability()).isEqualTo(0.5);
    }

    @Test
    void twoBitsAreFourToOne() {
        assertThat(Score.of(List.of(bits(-1), bits(3))).probability()).isEqualTo(0.8);
    }

    @Test
    void aThresholdMetOnPaperIsMet() {
        assertThat(Score.of(List.of(bits(-0.3), bits(0.1), bits(0.2))).probability())
                .isEqualTo(0.5);
    }

    private static Weight bits(double bits) {
        return new Weight("X", "Y", bits, List.of());
    }
}
