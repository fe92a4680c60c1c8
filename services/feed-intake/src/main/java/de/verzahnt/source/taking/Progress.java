package de.verzahnt.source.taking;

import de.verzahnt.source.store.FetchTable;
import de.verzahnt.source.store.Source;
import java.util.function.IntConsumer;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells how far a fetch is. Everybody sees it at once: the rows themselves are in a transaction that still goes on. */
final class Progress {
    private static final int STEPS = 40;

    private final FetchTable fetches;
    private final TransactionTemplate apart;

    Progress(FetchTable fetches, PlatformTransactionManager transactions) {
        this.fetches = fetches;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** To be told how many rows of a fetch are through. */
    IntConsumer of(Source source, int total) {
        int step = Math.max(1, total / STEPS);
        keep(source, 0, total);
        return done -> {
            if (done % step == 0) {
                keep(source, done, total);
            }
        };
    }

    private void keep(Source source, int done, int total) {
        apart.executeWithoutResult(
                status -> fetches.progress(source.id(), source.state().nextFetchAt(), done, total));
    }
}
