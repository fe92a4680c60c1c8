package de.verzahnt.dashboard.reporting.file;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Files between upload and report, in memory only: one a session, each for half an hour after it was last read, 30 files and
 * about 100 MB together at most with what is told of their rows (then the oldest go). The bytes are gone as soon as the file is reported or discarded.
 */
@Component
class KeptFiles {
    static final Duration KEPT = Duration.ofMinutes(30);
    private static final long MOST_BYTES = 100_000_000;
    private static final long BYTES_A_ROW = 1_000;
    private static final int MOST_FILES = 30;
    private static final String ATTRIBUTE = "uploaded-file";

    private final Clock clock;
    private final Map<String, KeptFile> files = new HashMap<>();

    KeptFiles(Clock clock) {
        this.clock = clock;
    }

    /** Keeps a file instead of the one of this session. */
    synchronized void keep(Upload upload, FileAnswer answer, HttpSession session) {
        put(upload, answer, false, session);
    }

    /** Keeps what became of the file of this session, and nothing of the file. */
    synchronized void taken(KeptFile kept, FileAnswer answer, HttpSession session) {
        put(kept.upload().emptied(), answer, true, session);
    }

    /** The one of this session, while it is kept. */
    synchronized Optional<KeptFile> of(HttpSession session) {
        forgetOld();
        return session.getAttribute(ATTRIBUTE) instanceof String id
                ? Optional.ofNullable(files.get(id))
                : Optional.empty();
    }

    /** Forgets the one of this session. */
    synchronized void forget(HttpSession session) {
        if (session.getAttribute(ATTRIBUTE) instanceof String id) {
            files.remove(id);
        }
        session.removeAttribute(ATTRIBUTE);
    }

    /** Forgets what nobody has touched for half an hour. */
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    synchronized void forgetOld() {
        Instant limit = clock.instant().minus(KEPT);
        files.values().removeIf(kept -> kept.since().isBefore(limit));
    }

    private void put(Upload upload, FileAnswer answer, boolean taken, HttpSession session) {
        forget(session);
        while (files.size() >= MOST_FILES || weight() + weight(upload, answer) > MOST_BYTES) {
            files.remove(oldest());
        }
        String id = UUID.randomUUID().toString();
        files.put(id, new KeptFile(id, upload, answer, taken, clock.instant()));
        session.setAttribute(ATTRIBUTE, id);
    }

    private long weight() {
        return files.values().stream()
                .mapToLong(kept -> weight(kept.upload(), kept.answer()))
                .sum();
    }

    /** What is told of its rows weighs more than the file. */
    private static long weight(Upload upload, FileAnswer answer) {
        return upload.bytes().length + answer.rows().size() * BYTES_A_ROW;
    }

    private String oldest() {
        return files.values().stream()
                .min(Comparator.comparing(KeptFile::since))
                .map(KeptFile::id)
                .orElseThrow();
    }
}
