package de.verzahnt.source.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;

/** The endpoints of sources. */
@Configuration(proxyBeanMethods = false)
@Import({
    SourceController.class,
    RunController.class,
    CarriedController.class,
    PreviewController.class,
    AddressCheckController.class
})
public class SourceWebConfiguration {

    @Bean
    SourceDescription sourceDescription(JsonMapper json) {
        return new SourceDescription(json);
    }
}
