package de.verzahnt.intake;

import de.verzahnt.intake.accept.Changes;
import de.verzahnt.intake.accept.OfferingIntake;
import de.verzahnt.intake.ageing.AgeingConfiguration;
import de.verzahnt.intake.batch.BatchForecast;
import de.verzahnt.intake.batch.BatchIntake;
import de.verzahnt.intake.check.OfferingCheck;
import de.verzahnt.intake.district.KnownDistricts;
import de.verzahnt.intake.district.SozialraumFeedConfiguration;
import de.verzahnt.intake.filecheck.FileCheckConfiguration;
import de.verzahnt.intake.gateway.Gateway;
import de.verzahnt.intake.offering.OfferingReport;
import de.verzahnt.intake.openapi.OfferingDescription;
import de.verzahnt.intake.organisation.KnownOrganisations;
import de.verzahnt.intake.organisation.OrganisationFeedConfiguration;
import de.verzahnt.intake.organisation.OrganisationTable;
import de.verzahnt.intake.report.batch.JsonReports;
import de.verzahnt.intake.reportedfile.ReportedFileConfiguration;
import de.verzahnt.intake.store.OfferingHistory;
import de.verzahnt.intake.store.OfferingStore;
import de.verzahnt.intake.table.ColumnTable;
import de.verzahnt.intake.table.MissingOfferings;
import de.verzahnt.intake.table.OfferingTables;
import de.verzahnt.intake.web.IntakeWebConfiguration;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.starter.outbox.Outbox;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Turns a service that declares a {@link Gateway} into one. */
@AutoConfiguration(afterName = "de.verzahnt.starter.outbox.OutboxAutoConfiguration")
@ConditionalOnBean(Gateway.class)
@Import({
    AgeingConfiguration.class,
    IntakeWebConfiguration.class,
    FileCheckConfiguration.class,
    ReportedFileConfiguration.class,
    OrganisationFeedConfiguration.class,
    SozialraumFeedConfiguration.class
})
public class IntakeAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    ReferenceData referenceData() {
        return ReferenceData.load();
    }

    @Bean
    OrganisationTable organisationTable(JdbcClient jdbc) {
        return new OrganisationTable(jdbc);
    }

    @Bean
    OfferingStore offeringStore(JdbcClient jdbc) {
        return new OfferingStore(jdbc);
    }

    @Bean
    OfferingCheck offeringCheck(
            ReferenceData reference, KnownDistricts districts, KnownOrganisations organisations, Gateway gateway) {
        return new OfferingCheck(reference, districts, organisations, gateway);
    }

    @Bean
    OfferingHistory offeringHistory(JdbcClient jdbc) {
        return new OfferingHistory(jdbc);
    }

    @Bean
    Changes changes(OfferingStore store, OfferingHistory history, Outbox outbox, Gateway gateway, Clock clock) {
        return new Changes(store, history, outbox, gateway, clock);
    }

    @Bean
    OfferingIntake offeringIntake(
            Changes changes, KnownOrganisations organisations, PlatformTransactionManager transactions) {
        return new OfferingIntake(changes, organisations, new TransactionTemplate(transactions));
    }

    @Bean
    BatchForecast batchForecast(OfferingCheck check, OfferingIntake intake, OfferingStore store) {
        return new BatchForecast(check, intake, store);
    }

    @Bean
    BatchIntake batchIntake(
            OfferingCheck check,
            OfferingIntake intake,
            BatchForecast forecast,
            PlatformTransactionManager transactions) {
        return new BatchIntake(check, intake, forecast, new TransactionTemplate(transactions));
    }

    @Bean
    MissingOfferings missingOfferings(OfferingStore store) {
        return new MissingOfferings(store);
    }

    @Bean
    OfferingTables offeringTables(
            ReferenceData reference,
            KnownOrganisations organisations,
            MissingOfferings known,
            JdbcClient jdbc,
            Clock clock) {
        return new OfferingTables(reference, organisations, known, new ColumnTable(jdbc, clock));
    }

    @Bean
    JsonReports<OfferingReport> offeringReports(JsonMapper json) {
        return new JsonReports<>(json, OfferingReport.class);
    }

    @Bean
    OfferingDescription offeringDescription(Gateway gateway, JsonMapper json) {
        return new OfferingDescription(gateway, json);
    }
}
