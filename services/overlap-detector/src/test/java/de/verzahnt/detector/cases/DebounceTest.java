package de.verzahnt.detector.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DebounceTest {
    private static final DebounceProperties TELLING = new DebounceProperties(
            Duration.ofMillis(100), Duration.ofMillis(300), 50, Duration.ofSeconds(2), Duration.ofSeconds(30));

    private final Debounce debounce = new Debounce(TELLING);

    @Test
    void nothingHeardIsNothingToTell() {
        assertThat(debounce.allows(1_000_000)).isFalse();
    }

    @Test
    void aFewChangesAreToldAfterABlinkWithoutNews() {
        debounce.changed(1_000);
        debounce.changed(1_200);

        assertThat(debounce.allows(1_400)).isFalse();
        assertThat(debounce.allows(1_500)).isTrue();
    }

    @Test
    void aStormIsOverOnlyAfterALongerPause() {
        storm(50, 10);

        assertThat(debounce.allows(1_500 + 300)).isFalse();
        assertThat(debounce.allows(1_500 + 2_000)).isTrue();
    }

    @Test
    void afterAStormAFewChangesAreToldAsFastAsEver() {
        storm(50, 10);
        debounce.released();
        debounce.changed(5_000);

        assertThat(debounce.allows(5_300)).isTrue();
    }

    @Test
    void aStormWithoutEndIsToldWhenPatienceIsOver() {
        storm(30_000, 1);

        assertThat(debounce.allows(30_999)).isFalse();
        assertThat(debounce.allows(31_010)).isTrue();
    }

    /** From 1,000 on. */
    private void storm(int changes, int millisBetween) {
        for (int i = 1; i <= changes; i++) {
            debounce.changed(1_000L + (long) i * millisBetween);
        }
    }
}
