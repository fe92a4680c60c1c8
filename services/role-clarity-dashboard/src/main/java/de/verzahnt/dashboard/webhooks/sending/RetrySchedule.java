package de.verzahnt.dashboard.webhooks.sending;

import de.verzahnt.dashboard.webhooks.WebhookProperties;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When an event is tried again. */
@Component
class RetrySchedule {

    /** Pauses are longer by up to a tenth, so that what failed together does not come back together. */
    private static final double SPREAD = 0.1;

    private final WebhookProperties settings;

    RetrySchedule(WebhookProperties settings) {
        this.settings = settings;
    }

    /**
     * The pause after so many failures in a row, at least what the receiver wants; empty: it is given up.
     *
     * @param failures from 1 on
     */
    Optional<Duration> pause(int failures, @Nullable Duration wished) {
        if (failures > settings.pauses().size()) {
            return Optional.empty();
        }
        Duration pause = settings.pauses().get(failures - 1);
        Duration spread = pause.plusMillis(
                (long) (pause.toMillis() * SPREAD * ThreadLocalRandom.current().nextDouble()));
        Duration wait = honoured(wished);
        return Optional.of(wait.compareTo(spread) > 0 ? wait : spread);
    }

    /** The wish to be left alone as far as it is honoured. */
    Duration honoured(@Nullable Duration wished) {
        if (wished == null) {
            return Duration.ZERO;
        }
        return wished.compareTo(settings.longestWait()) > 0 ? settings.longestWait() : wished;
    }
}
