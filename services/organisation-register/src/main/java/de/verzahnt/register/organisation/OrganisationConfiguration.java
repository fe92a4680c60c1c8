package de.verzahnt.register.organisation;

import de.verzahnt.reference.ReferenceData;
import de.verzahnt.register.directory.DirectoryIntake;
import de.verzahnt.register.directory.DirectoryTable;
import de.verzahnt.register.directory.DirectoryUpload;
import de.verzahnt.register.directory.OwnTopic;
import de.verzahnt.starter.outbox.Outbox;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** How the parts that keep organisations are put together. */
@Configuration(proxyBeanMethods = false)
class OrganisationConfiguration {
    private static final OrganisationEvents EVENTS = new OrganisationEvents();

    @Bean
    OrganisationCheck organisationCheck(ReferenceData reference) {
        return new OrganisationCheck(reference);
    }

    @Bean
    DirectoryTable<OrganisationEntry, Organisations> organisationTable(JdbcClient jdbc) {
        return new DirectoryTable<>(jdbc, "organisation", OrganisationEntry.class, Organisations::new);
    }

    @Bean
    OwnTopic<OrganisationEntry, de.verzahnt.events.Organisation> organisationTopic(
            DirectoryTable<OrganisationEntry, Organisations> table) {
        return new OwnTopic<>(table, EVENTS);
    }

    @Bean
    DirectoryIntake<Organisation, OrganisationEntry, Organisations> organisationIntake(
            DirectoryTable<OrganisationEntry, Organisations> table,
            Outbox outbox,
            PlatformTransactionManager transactions,
            Clock clock) {
        return new DirectoryIntake<>(table, EVENTS, outbox, transactions, clock);
    }

    @Bean
    DirectoryUpload<Organisation, OrganisationEntry, Organisations> organisationUpload(
            DirectoryIntake<Organisation, OrganisationEntry, Organisations> intake) {
        return new DirectoryUpload<>(intake);
    }

    @Bean
    KiAreas kiAreas(DirectoryTable<OrganisationEntry, Organisations> table, ReferenceData reference) {
        return new KiAreas(table, reference);
    }
}
