package de.verzahnt.benchmark.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Figures from Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998). */
class WilsonTest {

    @Test
    void theIntervalIsThatOfTheTextbook() {
        interval(81, 263, 0.2553, 0.3662);
        interval(15, 148, 0.0624, 0.1605);
        interval(0, 20, 0, 0.1611);
        interval(1, 29, 0.0061, 0.1718);
    }

    @Test
    void ofNothingNothingIsKnown() {
        assertThat(Wilson.of(0, 0)).isEqualTo(new Wilson(0, 0, 1));
    }

    @Test
    void itIsWrittenInTwoDecimals() {
        assertThat(Wilson.of(81, 263)).hasToString("0.31 (0.26–0.37)");
    }

    private static void interval(int hits, int of, double from, double until) {
        Wilson wilson = Wilson.of(hits, of);
        assertThat(wilson.from()).isCloseTo(from, within(1e-4));
        assertThat(wilson.until()).isCloseTo(until, within(1e-4));
    }
}
