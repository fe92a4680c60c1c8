package de.verzahnt.source.fetch;

import de.verzahnt.source.store.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** Reads a body, unpacked, no further than the limits go: a bomb is left at its first bytes too many. */
final class BoundedBody {
    private static final int BUFFER = 8_192;
    private static final long NANOS = 1_000_000_000L;

    private final FetchProperties limits;
    private final long mostBytes;
    private final LongSupplier nanos;

    BoundedBody(FetchProperties limits, long mostBytes, LongSupplier nanos) {
        this.limits = limits;
        this.mostBytes = mostBytes;
        this.nanos = nanos;
    }

    /** All of it. */
    byte[] read(InputStream body) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        long start = nanos.getAsLong();
        for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
            all.write(buffer, 0, read);
            if (all.size() > mostBytes) {
                throw new LimitException(Outcome.TOO_LARGE);
            }
            long spent = nanos.getAsLong() - start;
            if (spent > limits.total().toNanos() || isDripping(all.size(), spent)) {
                throw new LimitException(Outcome.TOO_SLOW);
            }
        }
        return all.toByteArray();
    }

    private boolean isDripping(long bytes, long spent) {
        return spent > limits.silence().toNanos() && bytes < spent / NANOS * limits.slowestBytes();
    }

    /** A limit was passed. */
    static final class LimitException extends IOException {

        private static final long serialVersionUID = 1L;

        private final Outcome outcome;

        LimitException(Outcome outcome) {
            super(outcome.name());
            this.outcome = outcome;
        }

        Outcome outcome() {
            return outcome;
        }
    }
}
