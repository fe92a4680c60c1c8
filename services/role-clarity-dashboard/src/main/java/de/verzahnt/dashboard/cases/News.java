package de.verzahnt.dashboard.cases;

import static org.springframework.web.context.request.RequestAttributes.SCOPE_REQUEST;

import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.dashboard.security.Viewers;
import de.verzahnt.dashboard.shell.Awaiting;
import de.verzahnt.starter.caller.Caller;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * What has changed since a reader last looked, and all that is counted for them, once a request. Which account it is cannot
 * be read from the table.
 */
@Component
public class News implements Awaiting {

    /** How far back news go for whom has never said to have seen any. */
    private static final Duration AT_FIRST = Duration.ofDays(14);

    private static final Duration KEPT = Duration.ofDays(365);

    private final JdbcClient jdbc;
    private final Cases cases;
    private final CaseCounts counts;
    private final Viewers viewers;
    private final Clock clock;

    News(JdbcClient jdbc, Cases cases, CaseCounts counts, Viewers viewers, Clock clock) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.counts = counts;
        this.viewers = viewers;
        this.clock = clock;
    }

    @Override
    public Awaited of(Caller reader) {
        CaseFigures figures = figures(reader);
        return new Awaited(figures.count(Figure.WAITING), figures.news());
    }

    /** All figures of this reader's cases; asked once a request, for the frame of a page and the page itself. */
    public CaseFigures figures(Caller reader) {
        String key = CaseFigures.class.getName() + id(reader);
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return counts.of(viewers.of(reader), since(reader));
        }
        if (request.getAttribute(key, SCOPE_REQUEST) instanceof CaseFigures known) {
            return known;
        }
        CaseFigures figures = counts.of(viewers.of(reader), since(reader));
        request.setAttribute(key, figures, SCOPE_REQUEST);
        return figures;
    }

    /** The changed cases of which the reader sees all, the newest change first. */
    Page<CaseSummary> list(Caller reader, Viewer viewer, int most) {
        return cases.list(new CaseWish(CaseFilter.after(since(reader)), CaseOrder.NEWEST, 0, most), viewer);
    }

    /** From when on something is new to this reader. */
    Instant since(Caller reader) {
        return jdbc.sql("SELECT seen_at FROM reader_seen WHERE reader_id = ?")
                .param(id(reader))
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .optional()
                .orElseGet(() -> clock.instant().minus(AT_FIRST));
    }

    /** From now on nothing up to this moment is new; never a moment that is still to come, never one before the last. */
    void seen(Caller reader, Instant until) {
        Instant now = clock.instant();
        jdbc.sql("""
            INSERT INTO reader_seen (reader_id, seen_at) VALUES (:id, :until)
            ON CONFLICT (reader_id) DO UPDATE SET seen_at = greatest(reader_seen.seen_at, excluded.seen_at)
            """)
                .param("id", id(reader))
                .param("until", (until.isAfter(now) ? now : until).atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Forgets readers who have not looked for a year. */
    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "P1D")
    void forgetOld() {
        jdbc.sql("DELETE FROM reader_seen WHERE seen_at < ?")
                .param(clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }

    private static String id(Caller reader) {
        String person = reader.subject() + "|seen";
        return UUID.nameUUIDFromBytes(person.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
