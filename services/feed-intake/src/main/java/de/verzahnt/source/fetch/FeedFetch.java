package de.verzahnt.source.fetch;

import de.verzahnt.feeds.FeedKind;
import de.verzahnt.feeds.FeedReader;
import de.verzahnt.feeds.FeedReading;
import de.verzahnt.intake.report.file.RawTable;
import de.verzahnt.source.store.Outcome;
import de.verzahnt.source.store.Told;
import de.verzahnt.source.store.Validators;
import java.net.URI;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fetches and reads a source. A page that fails makes the whole fetch fail: half a source would look like vanished offerings. */
public final class FeedFetch {
    private final Fetcher fetcher;
    private final FeedReader reader;
    private final FetchProperties limits;

    public FeedFetch(Fetcher fetcher, FeedReader reader, FetchProperties limits) {
        this.fetcher = fetcher;
        this.reader = reader;
        this.limits = limits;
    }

    /** What the address tells now. */
    public FeedAnswer read(URI address, @Nullable FeedKind chosen, Validators known) {
        Pages pages = new Pages();
        Set<URI> asked = new HashSet<>();
        URI next = address;
        long left = limits.mostBytes().toBytes();
        while (next != null && asked.add(next) && asked.size() <= limits.pages()) {
            boolean first = asked.size() == 1;
            Fetched fetched = fetcher.fetch(next, first ? known : Validators.NONE, left);
            if (!(fetched instanceof Fetched.Document document)) {
                return other(fetched);
            }
            left -= document.document().body().length;
            FeedReading reading = reader.read(document.document(), chosen);
            if (!(reading instanceof FeedReading.Read read)) {
                return unusable((FeedReading.Unusable) reading);
            }
            pages.add(read, document.validators());
            if (pages.rows() > RawTable.MOST_ROWS) {
                return new FeedAnswer.Failed(Outcome.TOO_LARGE, Told.NOTHING, null);
            }
            next = following(read, address);
        }
        return pages.all();
    }

    // A source cannot send the hub to somebody else's pages.
    private static @Nullable URI following(FeedReading.Read read, URI address) {
        return read.next()
                .filter(page -> Objects.equals(page.getHost(), address.getHost()))
                .orElse(null);
    }

    private static FeedAnswer other(Fetched fetched) {
        return fetched instanceof Fetched.Failed failed
                ? new FeedAnswer.Failed(failed.outcome(), Told.NOTHING, failed.retryAfter())
                : new FeedAnswer.NotModified();
    }

    private static FeedAnswer unusable(FeedReading.Unusable unusable) {
        Outcome outcome =
                switch (unusable.fault()) {
                    case SIGN_IN_PAGE -> Outcome.SIGN_IN_PAGE;
                    case NO_CONTENT -> Outcome.EMPTY;
                    case TOO_LARGE -> Outcome.TOO_LARGE;
                    case BROKEN, UNKNOWN_KIND -> Outcome.UNREADABLE;
                };
        return new FeedAnswer.Failed(outcome, Told.of(unusable.because()), null);
    }
}
