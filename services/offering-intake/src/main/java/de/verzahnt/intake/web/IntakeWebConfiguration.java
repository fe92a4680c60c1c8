package de.verzahnt.intake.web;

import de.verzahnt.intake.gateway.Gateway;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.config.annotation.PathMatchConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The endpoints of the intake under the gateway's own path. */
@Configuration(proxyBeanMethods = false)
@Import({
    OfferingController.class,
    ListController.class,
    BatchController.class,
    FileController.class,
    FileTaking.class,
    OwnOfferings.class,
    FilterCheck.class
})
public class IntakeWebConfiguration {

    @Bean
    WebMvcConfigurer gatewayPath(Gateway gateway) {
        String here = IntakeWebConfiguration.class.getPackageName();
        return new WebMvcConfigurer() {
            @Override
            public void configurePathMatch(PathMatchConfigurer paths) {
                paths.addPathPrefix(
                        gateway.path(), type -> type.getPackageName().equals(here));
            }
        };
    }
}
