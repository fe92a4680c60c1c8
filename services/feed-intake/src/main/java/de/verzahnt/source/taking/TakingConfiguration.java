package de.verzahnt.source.taking;

import de.verzahnt.intake.accept.OfferingIntake;
import de.verzahnt.intake.ageing.Reminders;
import de.verzahnt.intake.batch.BatchIntake;
import de.verzahnt.intake.batch.BatchRehearsal;
import de.verzahnt.intake.check.OfferingCheck;
import de.verzahnt.intake.store.OfferingStore;
import de.verzahnt.intake.table.OfferingTables;
import de.verzahnt.source.fetch.FeedFetch;
import de.verzahnt.source.store.CarriedTable;
import de.verzahnt.source.store.SourceTable;
import java.time.Clock;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How a fetch, a test fetch and a leave-taking are put together. */
@Configuration(proxyBeanMethods = false)
public class TakingConfiguration {

    /** One fetch after another, by this instance. */
    @Bean
    public SourceRun sourceRun(
            SourceTable sources,
            CarriedTable carried,
            FeedFetch feeds,
            OfferingTables tables,
            BatchIntake batches,
            OfferingStore store,
            OfferingIntake intake,
            Reminders reminders,
            PlatformTransactionManager transactions,
            Clock clock) {
        Taking taking = new Taking(new Understanding(tables), batches, new Endings(store, intake), carried);
        NextFetch next = new NextFetch(() -> ThreadLocalRandom.current().nextDouble());
        Conclusion conclusion =
                new Conclusion(sources, carried, intake, reminders, next, new TransactionTemplate(transactions));
        return new SourceRun(sources, feeds, taking, conclusion, clock);
    }

    @Bean
    Preview sourcePreview(FeedFetch feeds, OfferingTables tables, OfferingCheck check) {
        return new Preview(feeds, new Understanding(tables), new BatchRehearsal(check));
    }

    @Bean
    Leaving sourceLeaving(OfferingStore store, OfferingIntake intake, CarriedTable carried, Clock clock) {
        return new Leaving(new Endings(store, intake), carried, clock);
    }
}
