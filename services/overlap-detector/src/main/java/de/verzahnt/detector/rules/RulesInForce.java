package de.verzahnt.detector.rules;

import de.verzahnt.detector.kreis.MeetingRules;
import de.verzahnt.reference.District;
import de.verzahnt.reference.Districts;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.index.OverlapRules;
import de.verzahnt.rules.rulebook.RuleBook;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The rules everything is compared by now, and the Sozialräume they know. Until the logs of both have been read, whoever
 * asks waits: rules or places that change back and forth at every start would tell people of differences nobody decided.
 */
public final class RulesInForce implements Supplier<MeetingRules> {
    private static final Logger LOG = LoggerFactory.getLogger(RulesInForce.class);

    private final ReferenceData shipped;
    private final CountDownLatch settled = new CountDownLatch(1);
    private @Nullable RuleBook book;
    private @Nullable List<District> kept;
    private volatile @Nullable MeetingRules inForce;

    public RulesInForce(ReferenceData shipped) {
        this.shipped = shipped;
    }

    @Override
    public MeetingRules get() {
        try {
            settled.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        MeetingRules known = inForce;
        if (known == null) {
            throw new IllegalStateException("rules: not known when stopped (expected: read from the log)");
        }
        return known;
    }

    /** From now on these; the same version again changes nothing. */
    synchronized void are(RuleBook next) {
        if (book == null || !book.version().equals(next.version())) {
            LOG.info("rules in force: {} (before: {})", next.version(), book == null ? "none" : book.version());
            book = next;
            settle();
        }
    }

    /** From now on there are these Sozialräume beside the shipped ones; the same again change nothing. */
    synchronized void know(Collection<District> sozialraeume) {
        if (!List.copyOf(sozialraeume).equals(kept)) {
            LOG.info("Sozialräume kept by KIs: {}", sozialraeume.size());
            kept = List.copyOf(sozialraeume);
            settle();
        }
    }

    private void settle() {
        if (book == null || kept == null) {
            return;
        }
        Districts all = shipped.districts().with(kept);
        ReferenceData reference = shipped.with(all);
        inForce = new MeetingRules(OverlapRules.of(book, reference), reference, KeptPlaces.versions(all, kept));
        settled.countDown();
    }

    /** Nobody will find out any more: whoever still waits goes home. */
    void stop() {
        settled.countDown();
    }
}
