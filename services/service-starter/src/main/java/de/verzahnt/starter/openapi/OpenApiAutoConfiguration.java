package de.verzahnt.starter.openapi;

import de.verzahnt.starter.caller.Caller;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.ExternalDocumentation;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Describes the API as OpenAPI 3.1 at {@code /v3/api-docs}, as a page at {@code /api/docs}, the events beside it. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(SpringDocUtils.class)
public class OpenApiAutoConfiguration {

    private static final String EVENTS = "/api/docs/events";

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class);
    }

    @Bean
    @ConditionalOnMissingBean
    OpenAPI openApi(Environment environment) {
        return new OpenAPI()
                .externalDocs(new ExternalDocumentation()
                        .description("Events on Kafka (AsyncAPI 3)")
                        .url(EVENTS))
                .info(new Info()
                        .title("Verzahnt: " + environment.getProperty("spring.application.name", "service"))
                        .version("v1")
                        .description(environment.getProperty("verzahnt.api.description", ""))
                        .license(new License().name("EUPL-1.2").identifier("EUPL-1.2")))
                .components(new Components()
                        .addSecuritySchemes(
                                "token",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("JWT")))
                .addSecurityItem(new SecurityRequirement().addList("token"));
    }

    /** The page of the events lies in the jar of the contract. */
    @Bean
    WebMvcConfigurer eventsPage() {
        return new WebMvcConfigurer() {
            @Override
            public void addViewControllers(ViewControllerRegistry pages) {
                pages.addViewController(EVENTS).setViewName("forward:" + EVENTS + "/index.html");
            }
        };
    }

    @Bean
    GlobalOpenApiCustomizer problemResponses() {
        return new ProblemResponses();
    }

    @Bean
    GlobalOpenApiCustomizer openApiExamples(JsonMapper json) {
        return new Examples(json);
    }
}
