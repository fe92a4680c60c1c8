package de.verzahnt.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Tells the waiting person what is going on, a line a part. */
public interface Progress {

    /** Something is ready, and how long it took. */
    void ready(String what, Duration took);

    /** Something worth knowing. */
    void note(String text);

    /** Says nothing. */
    static Progress silent() {
        return new Progress() {
            @Override
            public void ready(String what, Duration took) {}

            @Override
            public void note(String text) {}
        };
    }

    /** Writes lines. */
    static Progress to(PrintStream out) {
        return new Progress() {
            @Override
            public void ready(String what, Duration took) {
                out.printf(Locale.ROOT, "  %-24s ready  %5.1f s%n", what, took.toMillis() / 1000.0);
            }

            @Override
            public void note(String text) {
                out.println(text);
            }
        };
    }
}
