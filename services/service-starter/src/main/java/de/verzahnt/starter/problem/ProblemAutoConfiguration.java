package de.verzahnt.starter.problem;

import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.json.JsonMapper;

/** Problem details for controllers, filters and the container's error dispatch. */
@AutoConfiguration(after = JacksonAutoConfiguration.class, before = ErrorMvcAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class ProblemAutoConfiguration {

    @Bean
    ProblemWriter problemWriter(JsonMapper json) {
        return new ProblemWriter(json);
    }

    @Bean
    SentBody sentBody(JsonMapper json, ObjectProvider<ValueCheck<?>> checks) {
        return new SentBody(json, checks);
    }

    @Bean
    ProblemAdvice problemAdvice(SentBody body) {
        return new ProblemAdvice(body);
    }

    @Bean
    ErrorAttributes problemErrorAttributes() {
        return new ProblemErrorAttributes();
    }

    @Bean
    ProblemErrorController problemErrorController(
            ErrorAttributes attributes,
            WebProperties settings,
            ObjectProvider<ErrorViewResolver> pages,
            JsonMapper json) {
        return new ProblemErrorController(
                attributes, settings, pages.orderedStream().toList(), json);
    }

    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> containerRefusesWithProblems() {
        return tomcat -> tomcat.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(ContainerRefusals.class.getName());
            }
        });
    }
}
