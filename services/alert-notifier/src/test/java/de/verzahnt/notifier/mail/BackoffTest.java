package de.verzahnt.notifier.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private static final Backoff BACKOFF = new Backoff(Duration.ofMinutes(1), Duration.ofHours(1));

    @Test
    void pausesDoubleUpToTheLongest() {
        assertThat(BACKOFF.after(1, 0.5)).isEqualTo(Duration.ofMinutes(1));
        assertThat(BACKOFF.after(3, 0.5)).isEqualTo(Duration.ofMinutes(4));
        assertThat(BACKOFF.after(7, 0.5)).isEqualTo(Duration.ofHours(1));
        assertThat(BACKOFF.after(1000, 0.5)).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void chanceSpreadsAPauseByAFifth() {
        assertThat(BACKOFF.after(1, 0)).isEqualTo(Duration.ofSeconds(48));
        assertThat(BACKOFF.after(1, 1)).isEqualTo(Duration.ofSeconds(72));
    }
}
