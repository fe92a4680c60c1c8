package de.verzahnt.detector.rules;

import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.OverlapRules;
import de.verzahnt.rules.RuleBook;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The rules everything is compared by now. Until the log of decisions has been read, whoever asks waits: rules that
 * change back and forth at every start would tell people of differences nobody decided.
 */
public final class RulesInForce implements Supplier<OverlapRules> {
    private static final Logger LOG = LoggerFactory.getLogger(RulesInForce.class);

    private final ReferenceData reference;
    private final CountDownLatch settled = new CountDownLatch(1);
    private volatile @Nullable OverlapRules rules;

    public RulesInForce(ReferenceData reference) {
        this.reference = reference;
    }

    @Override
    public OverlapRules get() {
        try {
            settled.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        OverlapRules known = rules;
        if (known == null) {
            throw new IllegalStateException("rules: not known when stopped (expected: read from the log)");
        }
        return known;
    }

    /** From now on these; the same version again changes nothing. */
    void are(RuleBook book) {
        OverlapRules before = rules;
        if (before == null || !before.version().equals(book.version())) {
            rules = OverlapRules.of(book, reference);
            LOG.info("rules in force: {} (before: {})", book.version(), before == null ? "none" : before.version());
        }
        settled.countDown();
    }

    /** Nobody will find out any more: whoever still waits goes home. */
    void stop() {
        settled.countDown();
    }
}
