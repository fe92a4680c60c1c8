package de.verzahnt.register.sozialraum;

import de.verzahnt.reference.Districts;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.register.directory.DirectoryIntake;
import de.verzahnt.register.directory.DirectoryTable;
import de.verzahnt.register.directory.DirectoryUpload;
import de.verzahnt.register.directory.OwnTopic;
import de.verzahnt.register.organisation.KiAreas;
import de.verzahnt.starter.outbox.Outbox;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** How the parts that keep Sozialräume are put together. */
@Configuration(proxyBeanMethods = false)
class SozialraumConfiguration {
    private static final SozialraumEvents EVENTS = new SozialraumEvents();

    @Bean
    Districts shippedDistricts(ReferenceData reference) {
        return reference.districts();
    }

    @Bean
    Maintainers maintainers(KiAreas areas, Districts shipped) {
        return new Maintainers(areas, shipped);
    }

    @Bean
    SozialraumCheck sozialraumCheck(Districts shipped) {
        return new SozialraumCheck(shipped);
    }

    @Bean
    DirectoryTable<SozialraumEntry, Sozialraeume> sozialraumTable(JdbcClient jdbc, Districts shipped) {
        return new DirectoryTable<>(
                jdbc, "sozialraum", SozialraumEntry.class, entries -> new Sozialraeume(entries, shipped));
    }

    @Bean
    OwnTopic<SozialraumEntry, de.verzahnt.events.Sozialraum> sozialraumTopic(
            DirectoryTable<SozialraumEntry, Sozialraeume> table) {
        return new OwnTopic<>(table, EVENTS);
    }

    @Bean
    DirectoryIntake<Sozialraum, SozialraumEntry, Sozialraeume> sozialraumIntake(
            DirectoryTable<SozialraumEntry, Sozialraeume> table,
            Outbox outbox,
            PlatformTransactionManager transactions,
            Clock clock) {
        return new DirectoryIntake<>(table, EVENTS, outbox, transactions, clock);
    }

    @Bean
    DirectoryUpload<Sozialraum, SozialraumEntry, Sozialraeume> sozialraumUpload(
            DirectoryIntake<Sozialraum, SozialraumEntry, Sozialraeume> intake) {
        return new DirectoryUpload<>(intake);
    }

    @Bean
    SozialraumViews sozialraumViews(DirectoryTable<SozialraumEntry, Sozialraeume> table, Districts shipped) {
        return new SozialraumViews(table, shipped);
    }
}
