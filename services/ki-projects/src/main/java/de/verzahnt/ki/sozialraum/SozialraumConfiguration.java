package de.verzahnt.ki.sozialraum;

import de.verzahnt.ki.register.KiAreas;
import de.verzahnt.reference.Districts;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.starter.outbox.Outbox;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How the parts that keep Sozialräume are put together. */
@Configuration(proxyBeanMethods = false)
class SozialraumConfiguration {

    @Bean
    Districts shippedDistricts(ReferenceData reference) {
        return reference.districts();
    }

    @Bean
    Maintainers maintainers(KiAreas areas, Districts shipped) {
        return new Maintainers(areas, shipped);
    }

    @Bean
    QuarterCheck quarterCheck(Districts shipped) {
        return new QuarterCheck(shipped);
    }

    @Bean
    QuarterStore quarterStore(JdbcClient jdbc, Districts shipped) {
        return new QuarterStore(jdbc, shipped);
    }

    @Bean
    QuarterIntake quarterIntake(
            QuarterStore store, Outbox outbox, PlatformTransactionManager transactions, Clock clock) {
        return new QuarterIntake(store, outbox, new TransactionTemplate(transactions), clock);
    }

    @Bean
    QuarterUpload quarterUpload(QuarterIntake intake, QuarterCheck check) {
        return new QuarterUpload(intake, new QuarterFile(check));
    }

    @Bean
    SozialraumViews sozialraumViews(QuarterStore store, Districts shipped) {
        return new SozialraumViews(store, shipped);
    }
}
