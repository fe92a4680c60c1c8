package de.verzahnt.detector.cases;

/**
 * When news of cases goes out: when they pause, so that an import tells each case once and not once a line. A few wait
 * for a blink; a storm must be over, since its gusts come with small gaps; nothing waits longer than patience lasts.
 * Times are milliseconds of the stream's clock.
 */
final class Debounce {
    private final DebounceProperties pace;
    private long first;
    private long last;
    private int news;

    Debounce(DebounceProperties pace) {
        this.pace = pace;
    }

    void changed(long now) {
        if (news == 0) {
            first = now;
        }
        last = now;
        news++;
    }

    boolean allows(long now) {
        var pause = news < pace.stormFrom() ? pace.pause() : pace.stormPause();
        return news > 0
                && (now - last >= pause.toMillis()
                        || now - first >= pace.patience().toMillis());
    }

    void released() {
        news = 0;
    }
}
