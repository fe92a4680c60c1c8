package de.verzahnt.ki.register;

import de.verzahnt.reference.ReferenceData;
import de.verzahnt.starter.outbox.Outbox;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How the parts of the register are put together. */
@Configuration(proxyBeanMethods = false)
class RegisterConfiguration {

    @Bean
    UnitCheck unitCheck(ReferenceData reference) {
        return new UnitCheck(reference);
    }

    @Bean
    RegisterStore registerStore(JdbcClient jdbc) {
        return new RegisterStore(jdbc);
    }

    @Bean
    KiAreas kiAreas(RegisterStore store, ReferenceData reference) {
        return new KiAreas(store, reference);
    }

    @Bean
    RegisterIntake registerIntake(
            RegisterStore store, Outbox outbox, PlatformTransactionManager transactions, Clock clock) {
        return new RegisterIntake(store, outbox, new TransactionTemplate(transactions), clock);
    }

    @Bean
    RegisterUpload registerUpload(RegisterIntake intake) {
        return new RegisterUpload(intake);
    }
}
