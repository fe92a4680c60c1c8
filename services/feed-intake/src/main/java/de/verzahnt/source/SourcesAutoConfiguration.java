package de.verzahnt.source;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import de.verzahnt.feeds.FeedFormats;
import de.verzahnt.feeds.FeedReader;
import de.verzahnt.intake.ageing.AgeingProperties;
import de.verzahnt.intake.ageing.AgeingRun;
import de.verzahnt.intake.district.KnownDistricts;
import de.verzahnt.intake.gateway.Gateway;
import de.verzahnt.intake.organisation.KnownOrganisations;
import de.verzahnt.intake.table.HeaderWords;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.source.connect.Connections;
import de.verzahnt.source.connect.Corrections;
import de.verzahnt.source.connect.SettingCheck;
import de.verzahnt.source.fetch.Addresses;
import de.verzahnt.source.fetch.FeedFetch;
import de.verzahnt.source.fetch.FetchProperties;
import de.verzahnt.source.fetch.Fetcher;
import de.verzahnt.source.schedule.ScheduleProperties;
import de.verzahnt.source.schedule.SourceSchedule;
import de.verzahnt.source.store.CarriedTable;
import de.verzahnt.source.store.FetchTable;
import de.verzahnt.source.store.SourceTable;
import de.verzahnt.source.taking.SourceRun;
import de.verzahnt.source.taking.TakingConfiguration;
import de.verzahnt.source.web.SourceWebConfiguration;
import de.verzahnt.webclient.CheckedNames;
import de.verzahnt.webclient.PublicAddresses;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives a gateway of offerings its sources. */
@AutoConfiguration(afterName = "de.verzahnt.intake.IntakeAutoConfiguration")
@ConditionalOnBean(Gateway.class)
@EnableConfigurationProperties({FetchProperties.class, ScheduleProperties.class})
@Import({TakingConfiguration.class, SourceWebConfiguration.class})
public class SourcesAutoConfiguration {

    @Bean
    SourceTable sourceTable(JdbcClient jdbc) {
        return new SourceTable(jdbc);
    }

    @Bean
    FetchTable fetchTable(JdbcClient jdbc) {
        return new FetchTable(jdbc);
    }

    @Bean
    CarriedTable carriedTable(NamedParameterJdbcOperations jdbc) {
        return new CarriedTable(jdbc);
    }

    @Bean
    @ConditionalOnMissingBean
    FeedReader feedReader() {
        return new FeedFormats(new HeaderWords()::knows);
    }

    @Bean
    Fetcher sourceFetcher(FetchProperties limits, Clock clock) {
        CheckedNames names =
                new CheckedNames(SystemDefaultDnsResolver.INSTANCE, PublicAddresses::contain, limits.allowedHosts());
        return new Fetcher(limits, names, clock);
    }

    @Bean
    FeedFetch feedFetch(Fetcher fetcher, FeedReader reader, FetchProperties limits) {
        return new FeedFetch(fetcher, reader, limits);
    }

    @Bean
    SourceSchedule sourceSchedule(
            DataSource database,
            ScheduleProperties how,
            SourceRun run,
            SourceTable sources,
            RecurringTask<Void> ageing) {
        Iterable<SourceSchedule.Due> due = () -> sources.running().stream()
                .map(source ->
                        new SourceSchedule.Due(source.id(), source.state().nextFetchAt()))
                .iterator();
        return new SourceSchedule(database, how, run::run, run::due, due, List.of(ageing));
    }

    /** What nobody confirms ages: one instance looks. */
    @Bean
    RecurringTask<Void> ageing(AgeingProperties how, AgeingRun run) {
        return Tasks.recurring("age-offerings", FixedDelay.of(how.every())).execute((instance, context) -> run.run());
    }

    @Bean
    SettingCheck settingCheck(
            ReferenceData reference,
            KnownDistricts districts,
            KnownOrganisations organisations,
            FetchProperties limits) {
        return new SettingCheck(reference, districts, organisations, new Addresses(limits));
    }

    @Bean
    Connections connections(
            SourceTable sources, SourceSchedule schedule, PlatformTransactionManager transactions, Clock clock) {
        return new Connections(sources, schedule, new TransactionTemplate(transactions), clock);
    }

    @Bean
    Corrections corrections(Connections connections, CarriedTable carried) {
        return new Corrections(connections, carried);
    }
}
