package de.verzahnt.detector.cases;

/**
 * When news of cases goes out: when they pause, so that an import tells each case once and not once a line. A few wait
 * for a blink; a storm must be over, since its gusts come with small gaps; nothing waits longer than patience lasts.
 * Times are milliseconds of the stream's clock.
 */
final class Brake {
    private final Telling telling;
    private long first;
    private long last;
    private int news;

    Brake(Telling telling) {
        this.telling = telling;
    }

    void heard(long now) {
        if (news == 0) {
            first = now;
        }
        last = now;
        news++;
    }

    boolean lets(long now) {
        var pause = news < telling.stormFrom() ? telling.pause() : telling.stormPause();
        return news > 0
                && (now - last >= pause.toMillis()
                        || now - first >= telling.patience().toMillis());
    }

    void released() {
        news = 0;
    }
}
