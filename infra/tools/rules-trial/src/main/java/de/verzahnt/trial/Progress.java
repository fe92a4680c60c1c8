package de.verzahnt.trial;

import java.io.PrintStream;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** How far a long trial is; says nothing of a short one. */
final class Progress {
    private static final long PAUSE = Duration.ofSeconds(5).toNanos();
    private static final double SECOND = 1e9;

    private final @Nullable PrintStream notes;
    private final LongSupplier nanos;
    private final long begin;
    private long told;
    private int offerings;
    private double work;
    private int doneOfferings;
    private double doneWork;

    private Progress(@Nullable PrintStream notes, LongSupplier nanos) {
        this.notes = notes;
        this.nanos = nanos;
        this.begin = nanos.getAsLong();
        this.told = begin;
    }

    static Progress silent() {
        return new Progress(null, () -> 0);
    }

    static Progress on(PrintStream notes, LongSupplier nanos) {
        return new Progress(notes, nanos);
    }

    /** So many offerings will meet, each those before it. */
    void expect(int meeting) {
        offerings += meeting;
        work += pairs(meeting);
    }

    /** In this Kreis the offering with this number has met those before it. */
    void met(String kreis, int number) {
        doneOfferings++;
        doneWork += number;
        long now = nanos.getAsLong();
        if (notes != null && now - told >= PAUSE) {
            told = now;
            double share = doneWork / work;
            long left = Math.round((now - begin) / SECOND * (1 - share) / share);
            notes.println(
                    BothLanguages.of("trial.progress", kreis, doneOfferings, offerings, (int) (100 * share), left));
        }
    }

    private static double pairs(int count) {
        return (double) count * (count + 1) / 2;
    }
}
