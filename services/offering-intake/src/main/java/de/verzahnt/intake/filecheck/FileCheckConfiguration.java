package de.verzahnt.intake.filecheck;

import de.verzahnt.intake.batch.BatchRehearsal;
import de.verzahnt.intake.check.OfferingCheck;
import de.verzahnt.intake.table.OfferingTables;
import de.verzahnt.starter.http.AddressRate;
import de.verzahnt.starter.security.ApiSecurity;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** The check of files, open to everybody. */
@Configuration(proxyBeanMethods = false)
@Import(CheckController.class)
public class FileCheckConfiguration {

    @Bean
    FileCheck fileCheck(OfferingTables tables, OfferingCheck check) {
        return new FileCheck(tables, new BatchRehearsal(check));
    }

    @Bean
    AddressRate checkRate(Clock clock) {
        return new AddressRate(clock, CheckController.MOST_A_MINUTE);
    }

    /** Whoever wants to report may try without an account; a token that is sent must still be good. */
    @Bean
    @Order(20)
    SecurityFilterChain checkFilterChain(HttpSecurity http, ApiSecurity api) {
        return api.applyTo(http.securityMatcher("/api/v1/check"))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }
}
