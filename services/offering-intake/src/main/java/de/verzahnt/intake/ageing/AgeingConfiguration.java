package de.verzahnt.intake.ageing;

import de.verzahnt.contract.Topics;
import de.verzahnt.intake.accept.OfferingIntake;
import de.verzahnt.intake.gateway.Gateway;
import de.verzahnt.intake.organisation.KnownOrganisations;
import de.verzahnt.intake.report.feed.CatchUp;
import de.verzahnt.intake.report.feed.StateFeeds;
import de.verzahnt.intake.store.OfferingStore;
import de.verzahnt.starter.http.AddressRate;
import de.verzahnt.starter.outbox.Outbox;
import de.verzahnt.starter.security.ApiSecurity;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Ageing of what a gateway holds; who calls {@link AgeingRun} says how often. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AgeingProperties.class)
public class AgeingConfiguration {

    @Bean
    Reminders reminders(Gateway gateway, Outbox outbox) {
        return new Reminders(gateway, outbox);
    }

    @Bean
    public AskedTable askedTable(JdbcClient jdbc) {
        return new AskedTable(jdbc);
    }

    @Bean
    public ReachedOfferings reachedOfferings(JdbcClient jdbc) {
        return new ReachedOfferings(jdbc);
    }

    @Bean
    public AgeingRun ageingRun(
            AgeingProperties settings,
            OfferingStore store,
            OfferingIntake intake,
            AskedTable asked,
            Reminders reminders,
            PlatformTransactionManager transactions,
            Clock clock) {
        TransactionTemplate once = new TransactionTemplate(transactions);
        return new AgeingRun(settings.law(), store, intake, asked, reminders, once, clock);
    }

    /** The links that the notifier wrote into mails. */
    @Bean
    KafkaMessageListenerContainer<byte[], byte[]> reminderLinkFeed(StateFeeds feeds, AskedTable asked) {
        return feeds.shared(Topics.REMINDER_LINK, "reminder-links", asked, new CatchUp());
    }

    /** What became of the mails of reminders. */
    @Bean
    KafkaMessageListenerContainer<byte[], byte[]> reminderDeliveryFeed(StateFeeds feeds, ReachedOfferings reached) {
        return feeds.shared(Topics.REMINDER_DELIVERY, "reminder-deliveries", reached, new CatchUp());
    }

    @Bean
    ConfirmationController confirmationController(
            AskedTable asked,
            OfferingStore store,
            OfferingIntake intake,
            KnownOrganisations organisations,
            PlatformTransactionManager transactions,
            Clock clock) {
        Confirmations confirmations =
                new Confirmations(asked, store, intake, new TransactionTemplate(transactions), clock);
        AddressRate rate = new AddressRate(clock, ConfirmationController.MOST_A_MINUTE);
        return new ConfirmationController(confirmations, organisations, rate);
    }

    /** The token of the mail is all that is asked for. */
    @Bean
    @Order(21)
    SecurityFilterChain confirmationFilterChain(HttpSecurity http, ApiSecurity api) {
        return api.applyTo(http.securityMatcher("/api/v1/confirmations", "/api/v1/confirmations/**"))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }
}
