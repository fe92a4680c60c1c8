package de.verzahnt.source.taking;

import de.verzahnt.intake.accept.OfferingIntake;
import de.verzahnt.intake.ageing.Reminders;
import de.verzahnt.intake.batch.BatchIntake;
import de.verzahnt.intake.batch.BatchRehearsal;
import de.verzahnt.intake.check.OfferingCheck;
import de.verzahnt.intake.filecheck.FileCheck;
import de.verzahnt.intake.store.OfferingStore;
import de.verzahnt.intake.table.OfferingTables;
import de.verzahnt.source.fetch.Addresses;
import de.verzahnt.source.fetch.FeedFetch;
import de.verzahnt.source.fetch.FetchProperties;
import de.verzahnt.source.store.CarriedTable;
import de.verzahnt.source.store.FetchTable;
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
            FetchTable fetches,
            CarriedTable carried,
            FeedFetch feeds,
            OfferingTables tables,
            BatchIntake batches,
            OfferingStore store,
            OfferingIntake intake,
            Reminders reminders,
            PlatformTransactionManager transactions,
            Clock clock) {
        Progress progress = new Progress(fetches, transactions);
        Taking taking = new Taking(new Understanding(tables), batches, new Endings(store, intake), carried, progress);
        NextFetch next = new NextFetch(() -> ThreadLocalRandom.current().nextDouble());
        TransactionTemplate once = new TransactionTemplate(transactions);
        Conclusion conclusion = new Conclusion(sources, fetches, carried, intake, reminders, next, once);
        return new SourceRun(sources, fetches, feeds, taking, conclusion, clock);
    }

    @Bean
    Preview sourcePreview(FeedFetch feeds, OfferingTables tables, OfferingCheck check) {
        return new Preview(feeds, new Understanding(tables), new BatchRehearsal(check));
    }

    @Bean
    AddressCheck addressCheck(FetchProperties limits, FeedFetch feeds, OfferingTables tables, FileCheck check) {
        return new AddressCheck(new Addresses(limits), feeds, new Understanding(tables), check);
    }

    @Bean
    Leaving sourceLeaving(OfferingStore store, OfferingIntake intake, CarriedTable carried, Clock clock) {
        return new Leaving(new Endings(store, intake), carried, clock);
    }
}
