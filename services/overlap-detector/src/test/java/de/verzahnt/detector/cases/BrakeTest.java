package de.verzahnt.detector.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BrakeTest {
    private static final Telling TELLING = new Telling(
            Duration.ofMillis(100), Duration.ofMillis(300), 50, Duration.ofSeconds(2), Duration.ofSeconds(30));

    private final Brake brake = new Brake(TELLING);

    @Test
    void nothingHeardIsNothingToTell() {
        assertThat(brake.lets(1_000_000)).isFalse();
    }

    @Test
    void aFewChangesAreToldAfterABlinkWithoutNews() {
        brake.heard(1_000);
        brake.heard(1_200);

        assertThat(brake.lets(1_400)).isFalse();
        assertThat(brake.lets(1_500)).isTrue();
    }

    @Test
    void aStormIsOverOnlyAfterALongerPause() {
        storm(50, 10);

        assertThat(brake.lets(1_500 + 300)).isFalse();
        assertThat(brake.lets(1_500 + 2_000)).isTrue();
    }

    @Test
    void afterAStormAFewChangesAreToldAsFastAsEver() {
        storm(50, 10);
        brake.released();
        brake.heard(5_000);

        assertThat(brake.lets(5_300)).isTrue();
    }

    @Test
    void aStormWithoutEndIsToldWhenPatienceIsOver() {
        storm(30_000, 1);

        assertThat(brake.lets(30_999)).isFalse();
        assertThat(brake.lets(31_010)).isTrue();
    }

    /** From 1,000 on. */
    private void storm(int changes, int millisBetween) {
        for (int i = 1; i <= changes; i++) {
            brake.heard(1_000L + (long) i * millisBetween);
        }
    }
}
