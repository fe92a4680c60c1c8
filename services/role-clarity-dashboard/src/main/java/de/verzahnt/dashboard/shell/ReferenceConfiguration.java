package de.verzahnt.dashboard.shell;

import de.verzahnt.reference.ReferenceData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The code lists and districts, read once. */
@Configuration(proxyBeanMethods = false)
class ReferenceConfiguration {

    @Bean
    ReferenceData referenceData() {
        return ReferenceData.load();
    }
}
