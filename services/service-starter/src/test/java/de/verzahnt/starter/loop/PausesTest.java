package de.verzahnt.starter.loop;

import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PausesTest {

    private final Pauses pauses = new Pauses(ofMinutes(1), ofMinutes(60));

    @Test
    void pausesDoubleUpToTheLongestSpreadByAFifth() {
        assertThat(pauses.next()).isBetween(ofSeconds(60), ofSeconds(72));
        assertThat(pauses.next()).isBetween(ofSeconds(96), ofSeconds(144));
        assertThat(pauses.next()).isBetween(ofSeconds(192), ofSeconds(288));
    }

    @Test
    void aRowCountedElsewhereHasTheSamePauses() {
        assertThat(pauses.after(1)).isBetween(ofSeconds(60), ofSeconds(72));
        assertThat(pauses.after(3)).isBetween(ofSeconds(192), ofSeconds(288));
        assertThat(pauses.after(7)).isBetween(ofMinutes(48), ofMinutes(60));
        assertThat(pauses.after(1000)).isBetween(ofMinutes(48), ofMinutes(60));
    }

    @Test
    void afterWhatWorksPausesAreShortAgain() {
        pauses.next();
        pauses.next();
        pauses.reset();

        assertThat(pauses.next()).isBetween(ofSeconds(60), ofSeconds(72));
    }

    @Test
    void notAllTryAgainAtTheSameMoment() {
        Set<Duration> drawn = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            drawn.add(pauses.after(1));
        }

        assertThat(drawn).hasSizeGreaterThan(50);
    }
}
